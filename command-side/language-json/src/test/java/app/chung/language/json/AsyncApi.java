package app.chung.language.json;

import app.chung.language.kernel.Event;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Writes down, in the words of AsyncAPI 3.0, what the topic tells. */
final class AsyncApi {

    private static final Set<String> OPTIONAL = Set.of("ce_origin", "ce_sealed");

    private final MessageCatalog catalog;
    private final PayloadSchemas schemas = new PayloadSchemas();

    AsyncApi(MessageCatalog catalog) {
        this.catalog = catalog;
    }

    ObjectNode document() {
        ObjectNode document = PayloadSchemas.node().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Chung, the log")
                .put("version", "0.1.0")
                .put(
                        "description",
                        "Every event of the log in its order: CloudEvents 1.0 in Kafka's binary mode. Positions are"
                                + " gapless; one that was seen before, or that is not the next, is passed over.")
                .putObject("license")
                .put("name", "Apache-2.0");
        document.put("defaultContentType", "application/json");
        ObjectNode channel = document.putObject("channels").putObject("events");
        channel.put("address", "chung.events");
        channel.putObject("bindings")
                .putObject("kafka")
                .put("topic", "chung.events")
                .put("partitions", 1);
        ObjectNode operation = document.putObject("operations").putObject("tell");
        operation.put("action", "send").putObject("channel").put("$ref", "#/channels/events");
        ObjectNode messages = PayloadSchemas.node();
        new TreeMap<>(catalog.events())
                .forEach(
                        (name, type) -> {
                            messages.set(name, message(name, type));
                            channel.withObject("messages")
                                    .putObject(name)
                                    .put("$ref", "#/components/messages/" + name);
                        });
        ObjectNode components = document.putObject("components");
        components.set("messages", messages);
        ObjectNode all = components.putObject("schemas");
        all.set("headers", headers());
        schemas.components().forEach(all::set);
        return document;
    }

    private ObjectNode message(String name, Class<? extends Event> type) {
        ObjectNode message = PayloadSchemas.node().put("name", name);
        message.putObject("headers").put("$ref", "#/components/schemas/headers");
        ObjectNode payload = schemas.object(type, null);
        payload.put("description", "Revision " + MessageCatalog.revisionOf(type));
        message.set("payload", payload);
        message.putObject("bindings")
                .putObject("kafka")
                .set(
                        "key",
                        PayloadSchemas.text().put("description", "The stream, as in ce_subject"));
        return message;
    }

    private static ObjectNode headers() {
        ObjectNode headers = PayloadSchemas.node().put("type", "object");
        put(headers, "specversion", "1.0");
        put(headers, "id", "The event's id, a UUID");
        put(headers, "source", CloudEvents.SOURCE);
        put(headers, "type", "The event's wire name, for example tasks.task-created");
        put(headers, "subject", "The stream, for example task:0192f3a1-...");
        put(headers, "time", "When it happened, by the story's clock");
        put(
                headers,
                "position",
                "Its place in the whole log, a decimal number without a gap from 1");
        put(headers, "version", "Its place in the stream, a decimal number without a gap from 1");
        put(
                headers,
                "revision",
                "The revision of the payload's shape; older ones stay as they were written");
        put(headers, "actor", "Who did it, a person's id");
        put(headers, "recordedby", "Who had it written down, a person's id");
        put(headers, "recordedtime", "When it was written down, by the log's clock");
        put(headers, "command", "The command that led to it, a UUID");
        put(headers, "origin", "Where imported history comes from");
        put(
                headers,
                "sealed",
                "Sealed personal texts, base64; nobody but the workspace can open them");
        return headers;
    }

    private static void put(ObjectNode headers, String attribute, String description) {
        String name = "ce_" + attribute;
        headers.withObject("properties")
                .set(name, PayloadSchemas.text().put("description", description));
        if (!OPTIONAL.contains(name)) {
            headers.withArray("required").add(name);
        }
    }
}
