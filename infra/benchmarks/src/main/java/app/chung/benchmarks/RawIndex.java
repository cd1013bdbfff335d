package app.chung.benchmarks;

import app.chung.embedded.OpenSearchAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents of the search index written into one of the same shape by plain {@code _bulk}. */
final class RawIndex {

    static final String NAME = "bench-raw";
    private static final int BULK = 1 << 20;
    private static final int PAGE = 1_000;
    private static final String TOKEN = "token:";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Site site;
    private final OpenSearchAddress node;
    private final String index;

    RawIndex(Site site) throws IOException, InterruptedException {
        this.site = site;
        this.node = site.search();
        this.index =
                ask("GET", "/_cat/indices?format=json", "")
                        .valueStream()
                        .map(each -> each.path("index").asString())
                        .filter(name -> !name.startsWith(".") && !name.equals(NAME))
                        .findFirst()
                        .orElseThrow();
    }

    /** The index's build of a view's documents; empty when there is none. */
    String build(String view) throws IOException, InterruptedException {
        return ask("GET", "/" + index + "/_doc/" + TOKEN + view, "")
                .path("_source")
                .path("build")
                .asString("");
    }

    /** Makes the other index anew; with this between refreshes, or as ours has it. */
    void make(String refresh) throws IOException, InterruptedException {
        JsonNode ours = ask("GET", "/" + index, "").path(index);
        JsonNode settings = ours.path("settings").path("index");
        ObjectNode body = Site.JSON.createObjectNode();
        body.set("mappings", ours.path("mappings"));
        ObjectNode its = body.putObject("settings");
        its.set("analysis", settings.path("analysis"));
        its.put("number_of_shards", 1).put("number_of_replicas", 0);
        its.put(
                "refresh_interval",
                refresh.isEmpty() ? settings.path("refresh_interval").asString() : refresh);
        drop();
        ask("PUT", "/" + NAME, body.toString());
    }

    void drop() throws IOException, InterruptedException {
        ask("DELETE", "/" + NAME + "?ignore_unavailable=true", "");
    }

    /** Reads the documents of a kind, or all, and writes them; the last refresh counts. */
    Spent write(String prefix) throws Exception {
        List<Lines> bulks = read(prefix);
        long count = bulks.stream().mapToLong(bulk -> bulk.count).sum();
        return Spent.on(
                site,
                count,
                () -> {
                    for (Lines bulk : bulks) {
                        send(bulk);
                    }
                    ask("POST", "/" + NAME + "/_refresh", "");
                });
    }

    private List<Lines> read(String prefix) throws IOException, InterruptedException {
        String query = "{\"size\": %d, \"sort\": [\"_doc\"]}".formatted(PAGE);
        JsonNode page = ask("POST", "/" + index + "/_search?scroll=5m", query);
        Deque<Lines> bulks = new ArrayDeque<>();
        while (!page.path("hits").path("hits").isEmpty()) {
            for (JsonNode hit : page.path("hits").path("hits")) {
                String id = hit.path("_id").asString();
                if (!id.startsWith(TOKEN) && id.startsWith(prefix)) {
                    if (bulks.isEmpty() || bulks.getLast().text.length() > BULK) {
                        bulks.add(new Lines());
                    }
                    bulks.getLast().add(id, hit.path("_source"));
                }
            }
            ObjectNode next = Site.JSON.createObjectNode().put("scroll", "5m");
            next.set("scroll_id", page.path("_scroll_id"));
            page = ask("POST", "/_search/scroll", next.toString());
        }
        return List.copyOf(bulks);
    }

    private void send(Lines bulk) throws IOException, InterruptedException {
        JsonNode answer = ask("POST", "/" + NAME + "/_bulk", bulk.text.toString());
        if (answer.path("errors").asBoolean(false)) {
            throw new IllegalStateException("The bulk was refused in part: the run is void");
        }
    }

    private JsonNode ask(String method, String path, String body)
            throws IOException, InterruptedException {
        BodyPublisher content =
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        String type = path.endsWith("_bulk") ? "application/x-ndjson" : "application/json";
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(node.uri() + path))
                        .header("Authorization", node.authorization())
                        .header("Content-Type", type)
                        .method(method, content)
                        .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400 && answer.statusCode() != 404) {
            throw new IOException(path + " " + answer.statusCode() + " " + answer.body());
        }
        return Site.JSON.readTree(answer.body());
    }

    /** A bulk in the making. */
    private static final class Lines {

        private final StringBuilder text = new StringBuilder();
        private int count;

        void add(String id, JsonNode source) {
            ObjectNode action = Site.JSON.createObjectNode();
            action.putObject("index").put("_id", id);
            text.append(action).append('\n').append(source).append('\n');
            count++;
        }
    }
}
