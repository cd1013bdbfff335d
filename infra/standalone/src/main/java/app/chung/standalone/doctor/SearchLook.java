package app.chung.standalone.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OpenSearch: whether it can be reached, which it is, and whether it can fold letters. */
final class SearchLook implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String FOLDING =
            "{\"tokenizer\":\"icu_tokenizer\",\"filter\":[\"icu_folding\",\"icu_normalizer\"],"
                    + "\"text\":\"Tiến\"}";

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String url;
    private final String who;

    private SearchLook(Environment settings) {
        String pair =
                settings.getProperty("chung.opensearch.user", "")
                        + ":"
                        + settings.getProperty("chung.opensearch.password", "");
        this.url = settings.getProperty("chung.opensearch.url", "");
        this.who =
                "Basic "
                        + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    static List<Finding> look(Place place, Environment settings) {
        if (settings.getProperty("chung.opensearch.url", "").isBlank()) {
            return List.of(
                    place.isUsed()
                            ? Finding.bad(
                                    "the workspace runs, but there is no OpenSearch",
                                    "see " + place.engine("opensearch").resolve("opensearch.log"))
                            : Finding.fine("OpenSearch is stopped with the workspace"));
        }
        try (SearchLook look = new SearchLook(settings)) {
            return look.all();
        } catch (IOException e) {
            return List.of(
                    Finding.bad(
                            "OpenSearch cannot be asked: " + e,
                            "start it, or see CHUNG_OPENSEARCH_URL, _USER and _PASSWORD"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private List<Finding> all() throws IOException, InterruptedException {
        return List.of(version(), letters(), health());
    }

    private Finding version() throws IOException, InterruptedException {
        String version = ask("/").path("version").path("number").asString("");
        return version.startsWith("3.")
                ? Finding.fine("OpenSearch " + version + " answers")
                : Finding.bad(
                        "OpenSearch is \"" + version + "\"; Chung needs 3", "upgrade it to 3.9");
    }

    private Finding letters() throws IOException, InterruptedException {
        HttpRequest folding =
                request("/_analyze")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(FOLDING))
                        .build();
        return client.send(folding, BodyHandlers.ofString()).statusCode() == 200
                ? Finding.fine("OpenSearch folds letters")
                : Finding.bad(
                        "OpenSearch lacks the plugin analysis-icu",
                        "opensearch-plugin install analysis-icu at every node, restart it");
    }

    private Finding health() throws IOException, InterruptedException {
        String status = ask("/_cluster/health").path("status").asString("");
        return status.equals("red")
                ? Finding.bad(
                        "OpenSearch's cluster is red: parts of the index are away",
                        "bring its nodes back, or delete the indexes chung*: they are built again")
                : Finding.fine("OpenSearch's cluster is " + status);
    }

    private JsonNode ask(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(url + path + " answers " + answer.statusCode());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", who);
    }

    @Override
    public void close() {
        client.close();
    }
}
