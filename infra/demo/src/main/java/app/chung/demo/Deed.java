package app.chung.demo;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did.
 *
 * @param id names the wish; told again it has no second effect
 * @param teller the administrator in whose import it is told; the founder but for talk between two
 * @param command its wire name
 * @param actor who did it
 * @param occurredAt when; null for what an administrator does here and now
 * @param body its fields
 * @param opensPlace whether what is told after it may need it
 */
record Deed(
        UUID id,
        String teller,
        String command,
        String actor,
        @Nullable Instant occurredAt,
        Map<String, Object> body,
        boolean opensPlace) {

    /** Something the founder tells. */
    static Deed told(
            UUID id, String command, String actor, Instant occurredAt, Map<String, Object> body) {
        return new Deed(id, Firm.FOUNDER, command, actor, occurredAt, body, false);
    }

    /** The same, and others need it: they wait for it. */
    Deed openingPlace() {
        return new Deed(id, teller, command, actor, occurredAt, body, true);
    }

    /** Something that the founder does now. */
    static Deed now(UUID id, String command, Map<String, Object> body) {
        return new Deed(id, Firm.FOUNDER, command, Firm.FOUNDER, null, body, true);
    }

    Deed toldBy(String administrator) {
        return new Deed(id, administrator, command, actor, occurredAt, body, opensPlace);
    }
}
