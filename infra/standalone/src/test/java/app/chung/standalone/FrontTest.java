package app.chung.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.platform.web.Bounds;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class FrontTest {

    private static final String QUESTION = "/api/views/people/person";
    private static final String COMMAND = "/api/commands/tasks/create-task";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Here first = new Here("first");
    private final Here second = new Here("second");
    private int port;
    private Front front;

    /** A node that may be far behind, or say nothing although it takes what comes. */
    private static final class Here {

        final AtomicInteger heard = new AtomicInteger();
        final DisposableServer server;
        volatile boolean silent;
        volatile boolean behind;

        Here(String name) {
            server =
                    Bounds.of(HttpServer.create().host("127.0.0.1").port(0), JsonMapper.shared())
                            .handle((request, response) -> answer(name, request, response))
                            .bindNow();
        }

        private Publisher<Void> answer(
                String name, HttpServerRequest request, HttpServerResponse response) {
            boolean pulse = request.uri().equals("/api/health/ready");
            if (!pulse) {
                heard.incrementAndGet();
            }
            if (silent) {
                return Mono.never();
            }
            return pulse
                    ? response.status(behind ? 503 : 200).send()
                    : response.sendString(Mono.just(name)).then();
        }
    }

    @BeforeEach
    void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<IntSupplier> both = List.of(first.server::port, second.server::port);
        front = new Front("127.0.0.1", port, Map.of(Route.QUERY, both, Route.COMMAND, both));
    }

    @AfterEach
    void stop() {
        front.close();
        first.server.disposeNow();
        second.server.disposeNow();
    }

    @Test
    void a_question_to_a_node_that_says_nothing_is_asked_elsewhere() throws Exception {
        Here mine = mine();
        mine.silent = true;
        assertThat(ask().get().body()).isEqualTo(other(mine).equals(first) ? "first" : "second");
        int heard = mine.heard.get();
        assertThat(ask().get().statusCode()).isEqualTo(200);
        assertThat(mine.heard).as("passed over, now that it is known").hasValue(heard);
    }

    @Test
    void a_node_that_speaks_again_takes_part_again() throws Exception {
        Here mine = mine();
        mine.silent = true;
        assertThat(ask().get().statusCode()).isEqualTo(200);
        mine.silent = false;
        int heard = mine.heard.get();
        while (mine.heard.get() == heard) {
            assertThat(ask().get().statusCode()).isEqualTo(200);
            Thread.sleep(50);
        }
    }

    @Test
    void a_node_that_is_far_behind_is_asked_when_there_is_no_other() throws Exception {
        Here mine = mine();
        mine.behind = true;
        String others = mine.equals(first) ? "second" : "first";
        while (!ask().get().body().equals(others)) {
            Thread.sleep(50);
        }
        other(mine).behind = true;
        while (ask().get().body().equals(others)) {
            Thread.sleep(50);
        }
    }

    @Test
    void a_command_is_never_repeated() throws Exception {
        Here mine = mine();
        int others = other(mine).heard.get();
        mine.silent = true;
        CompletableFuture<?> command = send(BodyPublishers.ofString("{}"));
        CompletableFuture<?> bare = send(BodyPublishers.noBody());
        // Asked behind them, so that the node is known to be lost.
        assertThat(ask().get().statusCode()).isEqualTo(200);
        assertThat(ask().get().statusCode()).isEqualTo(200);
        assertThat(other(mine).heard).hasValue(others + 2);
        command.cancel(true);
        bare.cancel(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "GET /a\"b HTTP/1.1\r\nHost: x",
                "GET * HTTP/1.1\r\nHost: x\r\nConnection: close"
            })
    void what_can_not_be_read_is_a_problem(String words) throws Exception {
        assertThat(raw(words))
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"kernel.invalid\"");
    }

    @Test
    void addresses_may_be_eight_kilobytes_long() throws Exception {
        String words = "GET " + QUESTION + "?q=%s HTTP/1.1\r\nHost: x\r\nConnection: close";
        assertThat(raw(words.formatted("x".repeat(8_000)))).startsWith("HTTP/1.1 200 ");
        assertThat(raw(words.formatted("x".repeat(9_000))))
                .startsWith("HTTP/1.1 414 ")
                .contains("\"type\":\"kernel.too-large\"");
    }

    /** Whichever is asked for somebody without a cookie. */
    private Here mine() throws Exception {
        return ask().get().body().equals("first") ? first : second;
    }

    private Here other(Here one) {
        return one.equals(first) ? second : first;
    }

    private CompletableFuture<HttpResponse<String>> ask() {
        return http.sendAsync(request(QUESTION).GET().build(), BodyHandlers.ofString());
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.BodyPublisher body) {
        return http.sendAsync(request(COMMAND).POST(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    private String raw(String words) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((words + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
