package app.chung.language.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import java.util.UUID;

/** Names how far one person has seen what happens here. */
public record VisitId(UUID value) implements Id {

    /** That of this person. */
    public static VisitId of(PersonId person) {
        return new VisitId(
                UUID.nameUUIDFromBytes(("chung.people:visit:" + person.value()).getBytes(UTF_8)));
    }
}
