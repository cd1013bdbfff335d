package app.chung.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person at one browser. */
final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> live = new CopyOnWriteArrayList<>();
    private final String url;
    private final Supplier<String> address;
    private @Nullable String cookie;

    Client(String url) {
        this(url, () -> url);
    }

    private Client(String url, Supplier<String> address) {
        this.url = url;
        this.address = address;
    }

    /** The same person by another way to the same server. */
    Client by(String way) {
        return by(() -> way);
    }

    /** The same person by the usual way or this one, whichever it is each time. */
    Client byEither(String way, RandomGenerator random) {
        return by(() -> random.nextBoolean() ? url : way);
    }

    private Client by(Supplier<String> way) {
        Client other = new Client(url, way);
        other.cookie = cookie;
        return other;
    }

    /** Every line that has come over the live stream. */
    List<String> live() {
        return live;
    }

    JsonNode get(String path) throws Exception {
        return ok(request(path).GET());
    }

    JsonNode post(String path, String body) throws Exception {
        return ok(request(path).POST(BodyPublishers.ofString(body)));
    }

    JsonNode command(String name, String body) throws Exception {
        return ok(
                request("/api/commands/" + name)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Sends whatever it is, and gives back whatever comes. */
    HttpResponse<String> send(String path, BodyPublisher body)
            throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .timeout(Duration.ofSeconds(60))
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends a command once, and gives back whatever comes. */
    HttpResponse<String> send(String name, String body, UUID id)
            throws IOException, InterruptedException {
        var command = request("/api/commands/" + name).header("Idempotency-Key", id.toString());
        return http.send(
                command.timeout(Duration.ofSeconds(30)).POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    /** Sends a command about what was seen at this version, and gives back whatever comes. */
    HttpResponse<String> sendIf(String name, String body, int version)
            throws IOException, InterruptedException {
        var command =
                request("/api/commands/" + name)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"" + version + "\"");
        return http.send(
                command.timeout(Duration.ofSeconds(30)).POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    /** Asks once, and gives back whatever comes. */
    HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return ask(path, Map.of());
    }

    /** The same with more headers. */
    HttpResponse<String> ask(String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder asking = request(path).timeout(Duration.ofSeconds(30));
        headers.forEach(asking::header);
        return http.send(asking.GET().build(), BodyHandlers.ofString());
    }

    /** Opens the live stream, behind an event if one is named. */
    InputStream stream(@Nullable String last) throws IOException, InterruptedException {
        var open = request("/api/live");
        if (last != null) {
            open.header("Last-Event-ID", last);
        }
        var answer = http.send(open.GET().build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            answer.body().close();
            throw new IOException("/api/live " + answer.statusCode());
        }
        return answer.body();
    }

    /** Begins to listen; the stream goes on until the server ends it. */
    void listen() throws Exception {
        HttpResponse<java.util.stream.Stream<String>> stream =
                http.send(request("/api/live").GET().build(), BodyHandlers.ofLines());
        Thread.ofVirtual().start(() -> follow(stream));
    }

    private void follow(HttpResponse<java.util.stream.Stream<String>> stream) {
        try (var lines = stream.body()) {
            lines.forEach(live::add);
        } catch (java.io.UncheckedIOException ended) {
            live.add("ended: " + ended.getMessage());
        }
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(address.get() + path))
                        .header("Origin", url)
                        .header("X-Chung", "1")
                        .header("Content-Type", "application/json");
        return cookie == null ? request : request.header("Cookie", "__Host-chung=" + cookie);
    }

    private JsonNode ok(HttpRequest.Builder builder) throws Exception {
        HttpRequest request = builder.timeout(Duration.ofSeconds(60)).build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new AssertionError(
                    request.uri() + " " + response.statusCode() + " " + response.body());
        }
        response.headers()
                .firstValue("set-cookie")
                .ifPresent(h -> cookie = h.substring(h.indexOf('=') + 1, h.indexOf(';')));
        return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
    }
}
