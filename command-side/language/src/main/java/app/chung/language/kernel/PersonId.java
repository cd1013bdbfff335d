package app.chung.language.kernel;

import java.util.UUID;

/** Names a person, whether they are still here or not. */
public record PersonId(UUID value) implements Id {

    /**
     * Acts where no person does: set-up before the owner exists, and the system's own housekeeping.
     */
    public static final PersonId SYSTEM = new PersonId(new UUID(0, 0));
}
