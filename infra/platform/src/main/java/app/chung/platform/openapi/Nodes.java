package app.chung.platform.openapi;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small pieces of a document. */
final class Nodes {

    static final String JSON = "application/json";

    private Nodes() {}

    static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode typed(String type) {
        return empty().put("type", type);
    }

    static ObjectNode formatted(String format) {
        return typed("string").put("format", format);
    }

    static ObjectNode array(JsonNode items) {
        ObjectNode array = typed("array");
        array.set("items", items);
        return array;
    }

    static ObjectNode map(JsonNode values) {
        ObjectNode map = typed("object");
        map.set("additionalProperties", values);
        return map;
    }

    static ObjectNode reference(String component) {
        return empty().put("$ref", "#/components/schemas/" + component);
    }

    static ObjectNode content(String mediaType, JsonNode schema) {
        ObjectNode node = empty();
        node.putObject("content").putObject(mediaType).set("schema", schema);
        return node;
    }

    static ObjectNode parameter(String name, String in, boolean required, JsonNode schema) {
        ObjectNode parameter = empty().put("name", name).put("in", in).put("required", required);
        parameter.set("schema", schema);
        return parameter;
    }
}
