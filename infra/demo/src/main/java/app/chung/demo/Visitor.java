package app.chung.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One person at the workspace, as a browser would speak for them. */
final class Visitor {

    /** Fields in one order, so that the same wish has the same bytes. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String url;
    private @Nullable String cookie;

    Visitor(HttpClient http, String url) {
        this.http = http;
        this.url = url;
    }

    /** Somebody else at the same workspace. */
    Visitor another() {
        return new Visitor(http, url);
    }

    JsonNode get(String path) {
        return send(request(path).GET(), path);
    }

    JsonNode post(String path, Object body) {
        return send(
                request(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))), path);
    }

    /** A command of one's own. */
    JsonNode command(String name, UUID id, Map<String, ?> body) {
        String path = "/api/commands/" + name.replace('.', '/');
        return send(
                request(path)
                        .header("Idempotency-Key", id.toString())
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))),
                path);
    }

    /** Opens a session. */
    JsonNode signIn(String email, String password) {
        return post("/api/session", Map.of("email", email, "password", password));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .timeout(PATIENCE)
                        .header("Origin", url)
                        .header("X-Chung", "1")
                        .header("Content-Type", "application/json");
        return cookie == null ? request : request.header("Cookie", "__Host-chung=" + cookie);
    }

    private JsonNode send(HttpRequest.Builder request, String what) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new Refused(what, response.statusCode(), response.body());
            }
            response.headers()
                    .firstValue("set-cookie")
                    .ifPresent(h -> cookie = h.substring(h.indexOf('=') + 1, h.indexOf(';')));
            return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
        } catch (IOException e) {
            throw new Refused(what, 0, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(what, 0, "interrupted");
        }
    }
}
