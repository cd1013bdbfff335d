package app.chung.ledger;

import app.chung.language.kernel.PersonId;
import java.time.Instant;

/** Where events come from. The two clocks of provenance differ for imported history alone. */
public sealed interface Origin {

    /** Whose story it is. */
    PersonId actor();

    /** Who has it written down. */
    PersonId recordedBy();

    /**
     * It happens now; the ledger says when that is.
     *
     * @param actor who does it
     */
    record Now(PersonId actor) implements Origin {
        @Override
        public PersonId recordedBy() {
            return actor;
        }
    }

    /**
     * It happened elsewhere; only for those who hold the import grant, which the caller has
     * checked.
     *
     * @param actor who did it
     * @param occurredAt when; must not go back within the stream
     * @param recordedBy who imports it
     * @param source where it comes from
     */
    record Imported(PersonId actor, Instant occurredAt, PersonId recordedBy, String source)
            implements Origin {}
}
