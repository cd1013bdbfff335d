package app.chung.importers;

import app.chung.language.json.ChungJson;
import app.chung.language.json.WireName;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that happened, on its way.
 *
 * @param id names the wish; the same in every run
 * @param command what is told
 * @param actor who did it
 * @param occurredAt when
 * @param ordered whether it must not overtake what was told before it
 * @param entry the entry it stands for; null when it stands for none
 */
public record Told(
        UUID id,
        Command command,
        PersonId actor,
        Instant occurredAt,
        boolean ordered,
        @org.jspecify.annotations.Nullable Entry entry) {

    /** As a line of a batch. */
    ObjectNode line() {
        ObjectNode body = ChungJson.mapper().valueToTree(command);
        body.remove("type");
        ObjectNode line = ChungJson.mapper().createObjectNode();
        line.put("id", id.toString());
        line.put("command", WireName.of(command.getClass()));
        line.put("actor", actor.value().toString());
        line.put("occurredAt", occurredAt.toString());
        line.set("body", body);
        return line;
    }
}
