package app.chung.standalone.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A stopped workspace, and engines that are not there, with one thing wrong at a time. */
@Timeout(60)
class DoctorTest {

    private static final int NOBODY = 1;

    @TempDir private Path folder;
    private Path data;
    private int port;

    @BeforeEach
    void prepare() throws Exception {
        data = Files.createDirectory(folder.resolve("data"), owner("rwx------"));
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @Test
    void finds_nothing_wrong_with_a_stopped_workspace() {
        assertThat(said())
                .contains(
                        "ok   JDK 25",
                        "ok   port " + port + " is free",
                        "ok   only its owner may read " + data,
                        "ok   the workspace is stopped",
                        "of the disk under " + data + " are free",
                        "ok   PostgreSQL is stopped with the workspace",
                        "ok   OpenSearch is stopped with the workspace")
                .doesNotContain("BAD");
    }

    @Test
    void sees_a_port_that_another_has() throws Exception {
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(said())
                    .contains(
                            "BAD  port " + other.getLocalPort() + " is taken",
                            "start Chung with another --port");
        }
    }

    @Test
    void sees_a_directory_that_others_may_read() throws Exception {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));
        assertThat(said()).contains("BAD  others than its owner may read " + data, "chmod 700 ");
    }

    @Test
    void sees_a_key_that_others_may_read() throws Exception {
        Files.createFile(data.resolve("master.key"), owner("rw-r--r--"));
        assertThat(said()).contains("BAD  others than its owner may read", "chmod 600 ");
    }

    @Test
    void sees_that_nothing_is_there() {
        data = folder.resolve("elsewhere");
        assertThat(said()).contains("odd  there is no data directory " + data);
    }

    @Test
    void sees_data_of_another_postgres() throws Exception {
        Path cluster = Files.createDirectories(data.resolve("postgres/cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        assertThat(said()).contains("BAD  the data are those of PostgreSQL 17");
    }

    @Test
    void sees_engines_that_a_running_workspace_lacks() {
        assertThat(said(new Place(data, true), new Told()))
                .contains(
                        "odd  the workspace runs, but not at port " + port,
                        "BAD  the workspace runs, but its PostgreSQL does not answer",
                        "BAD  the workspace runs, but there is no OpenSearch");
    }

    @Test
    void sees_engines_that_do_not_answer() {
        Told settings = new Told();
        settings.say("chung.postgres.url", "jdbc:postgresql://127.0.0.1:" + NOBODY + "/x");
        settings.say("chung.opensearch.url", "http://127.0.0.1:" + NOBODY);
        settings.say("chung.kafka.bootstrap", "127.0.0.1:" + NOBODY);
        settings.say(
                "chung.mongodb.url",
                "mongodb://127.0.0.1:" + NOBODY + "/chung?serverSelectionTimeoutMS=500");
        assertThat(said(new Place(data, false), settings))
                .contains(
                        "BAD  PostgreSQL at jdbc:postgresql://127.0.0.1:1/x cannot be asked",
                        "BAD  OpenSearch cannot be asked",
                        "BAD  Kafka at 127.0.0.1:1 does not answer",
                        "BAD  MongoDB cannot be asked");
        settings.say(Place.KAFKA_MAY_BE_OFF, "true");
        assertThat(said(new Place(data, false), settings))
                .contains("odd  Kafka at 127.0.0.1:1 does not answer");
    }

    /** One of that kind can't be had here, so its answers are written down. */
    @Test
    void sees_a_search_engine_of_another_kind() {
        DisposableServer old = search("2.19.0", "red", 400);
        try {
            Told settings = new Told();
            settings.say("chung.opensearch.url", "http://127.0.0.1:" + old.port());
            assertThat(said(new Place(data, false), settings))
                    .contains(
                            "BAD  OpenSearch is \"2.19.0\"; Chung needs 3",
                            "BAD  OpenSearch lacks the plugin analysis-icu",
                            "BAD  OpenSearch's cluster is red");
        } finally {
            old.disposeNow();
        }
    }

    @Test
    void takes_a_lock_that_nobody_holds_for_a_stopped_workspace() throws Exception {
        Files.createFile(data.resolve("chung.lock"));
        assertThat(Place.of(data).isUsed()).isFalse();
    }

    private static DisposableServer search(String version, String status, int analysis) {
        return HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(
                        routes ->
                                routes.get(
                                                "/",
                                                json(
                                                        "{\"version\":{\"number\":\""
                                                                + version
                                                                + "\"}}"))
                                        .get(
                                                "/_cluster/health",
                                                json("{\"status\":\"" + status + "\"}"))
                                        .post(
                                                "/_analyze",
                                                (_, response) -> response.status(analysis).send()))
                .bindNow();
    }

    private static BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> json(
            String text) {
        return (_, response) -> response.sendString(Mono.just(text));
    }

    private String said() {
        return said(Place.of(data), new Told());
    }

    private String said(Place place, Told settings) {
        return Doctor.look(place, port, settings, Clock.systemUTC()).stream()
                .map(Finding::line)
                .collect(Collectors.joining("\n"));
    }

    private static FileAttribute<?> owner(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }
}
