package app.chung.engine.opensearch;

import app.chung.engine.search.SearchQuery;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question in OpenSearch's words: every word somewhere, the last one perhaps unfinished; better
 * when the accents are the same, better when the words stand side by side.
 */
final class Queries {

    /** Around what was found; taken out of every text on its way in. */
    static final char OPEN = '\uE000';

    static final char CLOSE = '\uE001';

    private static final int ANALYZED = 100_000;
    private static final int FRAGMENT = 160;

    private Queries() {}

    static String of(SearchQuery question) {
        ObjectNode root = Http.JSON.createObjectNode();
        root.put("size", question.limit());
        root.put("track_total_hits", 10_000);
        root.put("timeout", "2s");
        root.set("query", query(question));
        ArrayNode sort = root.putArray("sort");
        sort.add("_score");
        sort.addObject().put("at", "desc");
        root.set("highlight", highlight());
        return root.toString();
    }

    private static ObjectNode query(SearchQuery question) {
        ObjectNode query = Http.JSON.createObjectNode();
        ObjectNode bool = query.putObject("bool");
        ArrayNode filter = bool.putArray("filter");
        filter.addObject().putObject("terms").set("terms", strings(question.terms()));
        filter.addObject().putObject("terms").set("kind", strings(question.kinds()));
        ArrayNode must = bool.putArray("must");
        ArrayNode either = must.addObject().putObject("bool").putArray("should");
        match(either, question, "cross_fields", 1, "title^3", "text");
        match(either, question, "bool_prefix", 0.5, "title^3", "text");
        ArrayNode better = bool.putArray("should");
        match(better, question, "cross_fields", 4, "title.exact^3", "text.exact");
        match(better, question, "phrase", 2, "title^3", "text");
        match(better, question, "phrase", 4, "title.exact^3", "text.exact");
        return query;
    }

    private static void match(
            ArrayNode into, SearchQuery question, String type, double boost, String... fields) {
        ObjectNode match = into.addObject().putObject("multi_match");
        match.put("query", question.text()).put("type", type).put("boost", boost);
        match.set("fields", strings(List.of(fields)));
        if (!type.equals("phrase")) {
            match.put("operator", "and");
        }
    }

    private static ObjectNode highlight() {
        ObjectNode highlight = Http.JSON.createObjectNode();
        highlight.putArray("pre_tags").add(String.valueOf(OPEN));
        highlight.putArray("post_tags").add(String.valueOf(CLOSE));
        highlight.put("require_field_match", false).put("max_analyzer_offset", ANALYZED);
        ObjectNode fields = highlight.putObject("fields");
        fields.putObject("text")
                .put("number_of_fragments", 1)
                .put("fragment_size", FRAGMENT)
                .put("no_match_size", FRAGMENT);
        return highlight;
    }

    private static ArrayNode strings(Iterable<String> values) {
        ArrayNode array = Http.JSON.createArrayNode();
        values.forEach(array::add);
        return array;
    }
}
