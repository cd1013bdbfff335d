package app.chung.commandgateway.imports;

import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * One command of an import.
 *
 * @param id names the wish; told again it has no second effect
 * @param command its wire name, for example {@code chat.send-message}
 * @param actor who did it
 * @param occurredAt when; not earlier than what is known of the same object
 * @param body its fields
 */
public record Line(
        CommandId id, String command, PersonId actor, Instant occurredAt, ObjectNode body) {

    /** Checks the shape. */
    public Line {
        Shape.required("id", id);
        command = Shape.line("command", command, 1, 120);
        Shape.required("actor", actor);
        Shape.required("occurredAt", occurredAt);
        Shape.required("body", body);
    }
}
