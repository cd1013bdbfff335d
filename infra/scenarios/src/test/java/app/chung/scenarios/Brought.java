package app.chung.scenarios;

import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an import has left in a workspace, apart from what differs between any two workspaces: who
 * imported, and at which positions of the log.
 *
 * @param me who imported
 * @param documents what people are shown, by its id
 * @param events what the log holds of the import, by stream and version
 */
record Brought(String me, SequencedMap<String, JsonNode> documents, List<String> events) {

    private static final String EVENTS =
            "SELECT kind, stream, version, name, occurred_at, command_id,"
                    + " replace(actor::text, ?, 'me'), recorded_by = actor,"
                    + " replace(convert_from(payload, 'UTF8'), ?, 'me') FROM ledger.event"
                    + " WHERE source IS NOT NULL ORDER BY kind, stream, version";

    static Brought of(RunningWorkspace workspace, Client owner) throws Exception {
        String me = owner.get("/api/session").path("person").asString();
        SequencedMap<String, JsonNode> documents = new TreeMap<>();
        Reading reading = new Reading(owner, documents);
        reading.all("people/author?limit=100", "author");
        for (String project : reading.all("projects/project?limit=100", "project")) {
            for (String task : reading.all("tasks/card?limit=100&project=" + project, "task")) {
                reading.all("tasks/comment?limit=100&task=" + task, "comment");
            }
        }
        for (String channel : reading.all("chat/channel?limit=100", "channel")) {
            reading.messages(channel);
        }
        return new Brought(me, documents, events(workspace, me));
    }

    /** Those of a kind. */
    List<JsonNode> all(String kind) {
        return documents.entrySet().stream()
                .filter(each -> each.getKey().startsWith(kind + " "))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What people are shown, as text that can be compared. */
    List<String> shown() {
        return documents.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .map(text -> text.replace(me, "me"))
                .map(text -> text.replaceAll("\"(\\w*[pP]osition|place)\":(\\d+|\"[^\"]*\")", ""))
                .toList();
    }

    private static List<String> events(RunningWorkspace workspace, String me) throws Exception {
        List<String> events = new ArrayList<>();
        try (Connection connection = workspace.data().database();
                var statement = connection.prepareStatement(EVENTS)) {
            statement.setString(1, me);
            statement.setString(2, me);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    StringBuilder event = new StringBuilder();
                    for (int i = 1; i <= columns; i++) {
                        event.append(rows.getString(i)).append(' ');
                    }
                    events.add(event.toString());
                }
            }
        }
        return events;
    }

    /** Reads views to their end. */
    private record Reading(Client owner, SequencedMap<String, JsonNode> documents) {

        List<String> all(String view, String kind) throws Exception {
            List<String> ids = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = owner.get("/api/views/" + view + cursor);
                page.path("items").forEach(each -> ids.add(take(kind, each)));
                cursor =
                        page.path("next").isString()
                                ? "&cursor=" + page.path("next").asString()
                                : "";
            } while (!cursor.isEmpty());
            return ids;
        }

        void messages(String channel) throws Exception {
            String address = "/api/views/chat/message?limit=100&channel=" + channel;
            String before = "";
            do {
                JsonNode part = owner.get(address + before);
                part.path("items").forEach(each -> take("message", each));
                for (JsonNode thread : part.path("threads")) {
                    JsonNode said = owner.get(address + "&thread=" + thread.path("id").asString());
                    said.path("items").forEach(each -> take("message", each));
                }
                before =
                        part.path("older").isString()
                                ? "&before=" + part.path("older").asString()
                                : "";
            } while (!before.isEmpty());
        }

        // A link's attributes stand in another order in another process; the text is compared.
        private String take(String kind, JsonNode item) {
            ((ObjectNode) item).remove("html");
            JsonNode named = item.path("task").isObject() ? item.path("task") : item;
            String id = named.path("id").asString();
            documents.put(kind + " " + id, item);
            return id;
        }
    }
}
