package app.chung.benchmarks;

import app.chung.embedded.EmbeddedPostgres;
import app.chung.embedded.OpenSearchAddress;
import app.chung.embedded.PostgresAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A workspace as its operator starts it, on a folder of data, with an owner whose token we hold.
 */
final class Site implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String OWNER = "owner@example.org";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long LOOK = 100;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path data;
    private final String url;
    private final Process process;
    private final String token;

    private Site(Path data, int port) throws IOException, InterruptedException {
        this.data = data;
        this.url = "http://localhost:" + port;
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Files.createDirectories(log.getParent());
        String[] up = {"infra/bin/chung", "up", "--port", "" + port, "--data", "" + data};
        this.process =
                Children.start(
                        new ProcessBuilder(up)
                                .redirectErrorStream(true)
                                .redirectOutput(log.toFile()));
        awaitReady(log);
        found();
        this.token = said("infra/bin/chung", "token", "--data", "" + data, "--email", OWNER);
    }

    /** Starts it, on fresh data or on what is there. */
    static Site start(Path data, int port) throws IOException, InterruptedException {
        return new Site(data.toAbsolutePath(), port);
    }

    String url() {
        return url;
    }

    String token() {
        return token;
    }

    Family family() {
        return Family.of("workspace", process.pid());
    }

    Connection connect() throws SQLException {
        PostgresAddress postgres = EmbeddedPostgres.running(data).orElseThrow();
        String fast = "?reWriteBatchedInserts=true";
        return DriverManager.getConnection(
                postgres.jdbcUrl("chung") + fast, postgres.user(), postgres.password());
    }

    OpenSearchAddress search() throws IOException {
        Path folder = data.resolve("opensearch");
        return new OpenSearchAddress(
                "127.0.0.1",
                Integer.parseInt(Files.readString(folder.resolve("port")).strip()),
                "chung",
                Files.readString(folder.resolve("password")).strip());
    }

    String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** What its database says of itself; refuses when commits are not durable. */
    Map<String, String> settings() throws SQLException {
        return BenchServer.settings(this::ask);
    }

    /** The token's owner asks. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("X-Chung", "1")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(text(path));
    }

    String text(String path) throws IOException, InterruptedException {
        return ok(request(path).GET().build());
    }

    int status(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.discarding()).statusCode();
    }

    void post(String path, String body) throws IOException, InterruptedException {
        ok(
                request(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    /** Waits until every view and the index have taken in what the log holds. */
    void awaitCaughtUp() throws IOException, InterruptedException, SQLException {
        long head = Long.parseLong(ask("SELECT max(\"position\") FROM ledger.event"));
        JsonNode progress = get("/api/views/engine/progress");
        while (!isThere(progress.path("views"), head) || !isThere(progress.path("search"), head)) {
            Thread.sleep(LOOK);
            progress = get("/api/views/engine/progress");
        }
    }

    private static boolean isThere(JsonNode parts, long head) {
        return parts.valueStream().allMatch(part -> part.path("position").asLong() >= head);
    }

    private String ok(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(request.uri() + " " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private void found() throws IOException, InterruptedException {
        HttpRequest.Builder ask =
                HttpRequest.newBuilder(URI.create(url + "/api/setup"))
                        .header("Origin", url)
                        .header("X-Chung", "1")
                        .header("Content-Type", "application/json");
        if (JSON.readTree(ok(ask.GET().build())).path("needed").asBoolean()) {
            String owner =
                    """
                    {"organisation": "Bench", "language": "en", "timeZone": "Asia/Ho_Chi_Minh",
                     "fullName": "Bench Owner", "givenName": "Bench", "email": "%s",
                     "password": "%s"}
                    """
                            .formatted(OWNER, UUID.randomUUID());
            String unused = ok(ask.POST(BodyPublishers.ofString(owner)).build());
        }
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains("ready " + url)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(LOOK);
        }
    }

    /** The last line that a command says. */
    private static String said(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
        return words.lines().toList().getLast();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }
}
