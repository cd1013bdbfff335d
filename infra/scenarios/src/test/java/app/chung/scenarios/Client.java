package app.chung.scenarios;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person at one browser. */
final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> live = new CopyOnWriteArrayList<>();
    private final String url;
    private @Nullable String cookie;

    Client(String url) {
        this.url = url;
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
                HttpRequest.newBuilder(URI.create(url + path))
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
