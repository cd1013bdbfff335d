package app.chung.commandserver;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the server as our page would: with a cookie, our origin, and our header. */
final class Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String url;
    private @Nullable String cookie;

    Browser(String url) {
        this.url = url;
    }

    /** An answer. */
    record Answer(int status, String text, java.net.http.HttpHeaders headers) {

        JsonNode json() {
            return JSON.readTree(text);
        }

        String type() {
            return json().path("type").asString();
        }

        String path() {
            return json().path("errors").path(0).path("path").asString();
        }

        String code() {
            return json().path("errors").path(0).path("code").asString();
        }
    }

    @Nullable String cookie() {
        return cookie;
    }

    Browser holding(@Nullable String other) {
        Browser browser = new Browser(url);
        browser.cookie = other;
        return browser;
    }

    Answer get(String path) {
        return send("GET", path, null, ours());
    }

    Answer post(String path, String body) {
        return send("POST", path, body.getBytes(java.nio.charset.StandardCharsets.UTF_8), ours());
    }

    Answer delete(String path) {
        return send("DELETE", path, null, ours());
    }

    Answer put(String path, byte[] body, String type) {
        var headers = ours();
        headers.put("Content-Type", type);
        return send("PUT", path, body, headers);
    }

    Answer command(String name, String body) {
        return command(name, body, UUID.randomUUID(), null);
    }

    Answer command(String name, String body, UUID id, @Nullable Integer expected) {
        var headers = ours();
        headers.put("Idempotency-Key", id.toString());
        if (expected != null) {
            headers.put("If-Match", "\"" + expected + "\"");
        }
        return send(
                "POST",
                "/api/commands/" + name,
                body.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                headers);
    }

    Map<String, String> ours() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Origin", url);
        headers.put("X-Chung", "1");
        headers.put("Content-Type", "application/json");
        if (cookie != null) {
            headers.put("Cookie", "__Host-chung=" + cookie);
        }
        return headers;
    }

    Answer send(String method, String path, byte @Nullable [] body, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .timeout(Duration.ofSeconds(30))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().firstValue("set-cookie").ifPresent(this::keep);
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String value = header.substring(header.indexOf('=') + 1, header.indexOf(';'));
        cookie = value.isEmpty() ? null : value;
    }
}
