package app.chung.engine.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON to BSON and back, without the driver's notions of what a name like {@code $date} means. */
final class Bson {

    private static final JsonMapper TREES = JsonMapper.shared();

    private Bson() {}

    static @Nullable Object of(@Nullable String json) {
        return json == null ? null : value(TREES.readTree(json));
    }

    static @Nullable String json(@Nullable Object value) {
        return value == null ? null : node(value).toString();
    }

    private static @Nullable Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Document document = new Document();
                node.properties().forEach(e -> document.put(e.getKey(), value(e.getValue())));
                yield document;
            }
            case ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                node.forEach(item -> list.add(value(item)));
                yield list;
            }
            case STRING -> node.asString();
            case NUMBER -> node.isIntegralNumber() ? (Object) node.asLong() : node.asDouble();
            case BOOLEAN -> node.asBoolean();
            case NULL -> null;
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("Not JSON: " + node);
        };
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                ObjectNode object = TREES.createObjectNode();
                map.forEach((name, item) -> object.set(String.valueOf(name), node(item)));
                yield object;
            }
            case List<?> list -> {
                ArrayNode array = TREES.createArrayNode();
                list.forEach(item -> array.add(node(item)));
                yield array;
            }
            case null -> TREES.getNodeFactory().nullNode();
            default -> TREES.valueToTree(value);
        };
    }
}
