package app.chung.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedOpenSearchIT {

    private static final String INDEX =
            """
            {"settings": {"number_of_replicas": 0, "analysis": {
               "analyzer": {"words": {
                 "type": "custom", "tokenizer": "icu_tokenizer", "filter": ["icu_folding"]}}}},
             "mappings": {"properties": {"text": {"type": "text", "analyzer": "words"}}}}
            """;

    @TempDir Path data;

    private ParentProcess chung;

    @BeforeEach
    void first_start() throws IOException {
        chung = ParentProcess.start("opensearch", data);
    }

    @AfterEach
    void clear_away() {
        chung.close();
        Processes.killAllThatMention(data);
    }

    @Test
    void outlives_a_killed_parent_is_adopted_and_starts_after_both_were_killed() throws Exception {
        write("Tiến độ ở Đà Nẵng, no\u0323\u0302i bo\u0323\u0302");
        var node = chung.engine();
        chung.killNine();

        chung = ParentProcess.start("opensearch", data);
        assertThat(chung.adopted()).isTrue();
        assertThat(chung.engine()).isEqualTo(node);
        assertThat(found("tien do")).isTrue();
        assertThat(found("da nang")).isTrue();
        assertThat(found("nội bộ")).isTrue();
        assertThat(found("noi bo")).isTrue();
        assertThat(found("hue")).isFalse();

        chung.killNine();
        Processes.signal(node, "KILL");
        chung = ParentProcess.start("opensearch", data);
        assertThat(chung.adopted()).isFalse();
        assertThat(found("tiến độ")).isTrue();

        var last = chung.engine();
        chung.end();
        assertThat(Processes.lives(last)).isFalse();
    }

    @Test
    void serves_only_who_knows_the_password() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(chung.url() + "/_cat/indices")).build();
        assertThat(send(request).statusCode()).isEqualTo(401);
    }

    private void write(String text) throws Exception {
        assertThat(call("PUT", "/note", INDEX).statusCode()).isEqualTo(200);
        String document = "{\"text\": \"" + text + "\"}";
        assertThat(call("PUT", "/note/_doc/1?refresh=true", document).statusCode()).isEqualTo(201);
    }

    private boolean found(String words) throws Exception {
        String query =
                "{\"query\": {\"match\": {\"text\": {\"query\": \"%s\", \"operator\": \"and\"}}}}"
                        .formatted(words);
        Patience.until(
                Duration.ofSeconds(20),
                () -> status("/_cluster/health/note?wait_for_status=yellow&timeout=1s") == 200);
        var answer = call("POST", "/note/_search", query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().contains("\"total\":{\"value\":1,");
    }

    private int status(String path) {
        try {
            return call("GET", path, "").statusCode();
        } catch (Exception e) {
            return 0;
        }
    }

    private HttpResponse<String> call(String method, String path, String body) throws Exception {
        var address = new OpenSearchAddress("127.0.0.1", 0, chung.user(), chung.password());
        return send(
                HttpRequest.newBuilder(URI.create(chung.url() + path))
                        .header("Authorization", address.authorization())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
