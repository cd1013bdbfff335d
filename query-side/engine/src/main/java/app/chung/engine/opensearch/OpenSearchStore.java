package app.chung.engine.opensearch;

import app.chung.access.Audience;
import app.chung.engine.StoreUnavailable;
import app.chung.engine.search.Found;
import app.chung.engine.search.SearchQuery;
import app.chung.engine.search.SearchStore;
import app.chung.language.json.ChungJson;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Things found in OpenSearch. */
public final class OpenSearchStore implements SearchStore {

    private static final int LONGEST_BULK = 4 * 1024 * 1024;
    private static final int CLASH = 409;
    private static final int NOT_FOUND = 404;

    private final Http http;
    private final String alias;
    private volatile String index;
    private volatile String place = "";

    /**
     * Nothing is asked yet.
     *
     * @param address for example {@code http://127.0.0.1:9200}
     * @param authorization value of the {@code Authorization} header; null for none
     * @param name what names of indexes begin with
     */
    public OpenSearchStore(URI address, @Nullable String authorization, String name) {
        this.http = new Http(address, authorization);
        this.alias = name;
        this.index = name + "-none";
    }

    @Override
    public String product() {
        Http.Answer answer = http.ask("GET", "/", Map.of(), null);
        return "OpenSearch " + answer.body().path("version").path("number").asString();
    }

    @Override
    public synchronized String open(String shape) {
        String wanted = alias + "-v" + Definition.REVISION + "-" + shape;
        if (!http.ask("HEAD", "/" + wanted, Map.of(), null).isFine()) {
            ObjectNode body = (ObjectNode) Http.JSON.readTree(Definition.BODY);
            // Written through an alias of its own: a lost index is never made anew by accident.
            body.putObject("aliases").putObject(writing(wanted));
            check("create", http.ask("PUT", "/" + wanted, Map.of(), body.toString()));
        }
        index = wanted;
        place = uuid(wanted);
        return place;
    }

    private String uuid(String name) {
        Http.Answer answer =
                http.ask("GET", "/" + name + "/_settings", Map.of("flat_settings", "true"), null);
        check("settings", answer);
        return answer.body().path(name).path("settings").path("index.uuid").asString();
    }

    @Override
    public String place() {
        return place;
    }

    private static String writing(String index) {
        return index + "-w";
    }

    @Override
    public void serve() {
        JsonNode others = http.ask("GET", "/" + alias + "-v*", Map.of(), null).body();
        ObjectNode body = Http.JSON.createObjectNode();
        ArrayNode actions = body.putArray("actions");
        for (String other : others.propertyNames()) {
            if (!other.equals(index)) {
                actions.addObject().putObject("remove_index").put("index", other);
            }
        }
        actions.addObject().putObject("add").put("index", index).put("alias", alias);
        check("serve", http.ask("POST", "/_aliases", Map.of(), body.toString()));
    }

    @Override
    public Optional<Token> token(String view) {
        Http.Answer answer = http.ask("GET", "/" + index + "/_doc/token:" + view, Map.of(), null);
        JsonNode source = answer.body().path("_source");
        return source.isObject()
                ? Optional.of(
                        new Token(
                                source.path("build").asString(), source.path("position").asLong()))
                : Optional.empty();
    }

    @Override
    public Map<String, String> write(String view, List<Entry> entries) {
        Map<String, String> refused = new HashMap<>();
        Bulk bulk = new Bulk();
        for (Entry entry : entries) {
            bulk.add(view, entry);
            if (bulk.length() > LONGEST_BULK) {
                send(bulk, refused);
                bulk = new Bulk();
            }
        }
        send(bulk, refused);
        return refused;
    }

    private void send(Bulk bulk, Map<String, String> refused) {
        if (bulk.isEmpty()) {
            return;
        }
        Http.Answer answer =
                http.ask(
                        "POST",
                        "/" + writing(index) + "/_bulk",
                        Map.of("require_alias", "true"),
                        bulk.body(),
                        "application/x-ndjson");
        check("bulk", answer);
        List<JsonNode> items = new ArrayList<>();
        answer.body().path("items").forEach(items::add);
        for (int i = 0; i < items.size(); i++) {
            JsonNode result = items.get(i).properties().iterator().next().getValue();
            judge(bulk.keys().get(i), result, refused);
        }
    }

    /** A clash is one newer than ours; nothing to delete is fine; a lost index is not. */
    private static void judge(String key, JsonNode result, Map<String, String> refused) {
        int status = result.path("status").asInt();
        JsonNode error = result.path("error");
        if (status < 400 || status == CLASH || (status == NOT_FOUND && error.isMissingNode())) {
            return;
        }
        if (status == 400) {
            refused.put(key, error.path("type").asString(""));
        } else {
            throw new StoreUnavailable("search bulk answers " + status, null);
        }
    }

    @Override
    public void show() {
        check("refresh", http.ask("POST", "/" + writing(index) + "/_refresh", Map.of(), null));
    }

    @Override
    public void keep(String view, Token token) {
        ObjectNode body = Http.JSON.createObjectNode();
        body.put("build", token.build()).put("position", token.position());
        check(
                "token",
                http.ask(
                        "PUT",
                        "/" + writing(index) + "/_doc/token:" + view,
                        Map.of("require_alias", "true"),
                        body.toString()));
    }

    @Override
    public Found find(SearchQuery question) {
        Http.Answer answer = search(alias, question);
        if (answer.status() == NOT_FOUND) {
            // Being filled for the first time: better a part than nothing.
            answer = search(index, question);
        }
        if (answer.status() == NOT_FOUND) {
            throw new StoreUnavailable("search has no index yet", null);
        }
        check("search", answer);
        JsonNode hits = answer.body().path("hits");
        List<Found.Hit> found = new ArrayList<>();
        hits.path("hits").forEach(hit -> found.add(hit(hit)));
        return new Found(found, hits.path("total").path("value").asLong());
    }

    private Http.Answer search(String where, SearchQuery question) {
        return http.ask("POST", "/" + where + "/_search", Map.of(), Queries.of(question));
    }

    private static Found.Hit hit(JsonNode hit) {
        JsonNode source = hit.path("_source");
        String marked = hit.path("highlight").path("text").path(0).asString("");
        String name = hit.path("_id").asString();
        return new Found.Hit(
                name.substring(0, name.indexOf(':')),
                source.path("kind").asString(),
                source.path("id").asString(),
                text(source, "parent"),
                MentionSigns.out(
                        text(source, "title") instanceof String title
                                ? title
                                : Snippet.beginning(source.path("text").asString(""))),
                Snippet.of(marked),
                ChungJson.mapper().treeToValue(source.path("audience"), Audience.class),
                text(source, "author"),
                text(source, "at"),
                text(source, "group"),
                text(source, "channel"));
    }

    private static @Nullable String text(JsonNode source, String name) {
        JsonNode value = source.path(name);
        return value.isString() ? value.asString() : null;
    }

    private static void check(String what, Http.Answer answer) {
        if (!answer.isFine()) {
            String type = answer.body().path("error").path("type").asString("");
            // Somebody else was faster making the same index.
            if (!type.equals("resource_already_exists_exception")) {
                throw new StoreUnavailable(
                        "search " + what + ": " + answer.status() + " " + type, null);
            }
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
