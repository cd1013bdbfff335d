package app.chung.language.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names how far one person has seen one thing, or everything. */
public record SeenMarkId(UUID value) implements Id {

    /** The mark of this person about that; about everything when it is null. */
    public static SeenMarkId of(PersonId person, @Nullable Subject about) {
        String what = about == null ? "all" : about.kind() + ":" + about.id().value();
        String name = "chung.notifications:" + person.value() + ":" + what;
        return new SeenMarkId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }
}
