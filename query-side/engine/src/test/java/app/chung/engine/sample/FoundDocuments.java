package app.chung.engine.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestOpenSearch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in an index of the shared node. */
public final class FoundDocuments {

    private static final int MOST = 10_000;

    private FoundDocuments() {}

    /** The hash of each document by its id; the notes of how far it is are none. */
    public static Map<String, String> of(String alias) throws Exception {
        JsonNode unused = post("/" + alias + "-v*/_refresh", "");
        JsonNode answer =
                post(
                        "/" + alias + "-v*/_search",
                        "{\"size\":%d,\"query\":{\"match_all\":{}}}".formatted(MOST));
        assertThat(answer.path("hits").path("total").path("value").asInt()).isLessThan(MOST);
        Map<String, String> hashes = new TreeMap<>();
        for (JsonNode hit : answer.path("hits").path("hits")) {
            String id = hit.path("_id").asString();
            if (!id.startsWith("token:")) {
                hashes.put(id, hash(hit.path("_source").toString()));
            }
        }
        return hashes;
    }

    private static JsonNode post(String path, String body)
            throws IOException, InterruptedException {
        var address = TestOpenSearch.shared().address();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address.uri() + path))
                        .header("Authorization", String.valueOf(address.authorization()))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JsonMapper.shared().readTree(answer.body());
        }
    }

    private static String hash(String document) throws NoSuchAlgorithmException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
