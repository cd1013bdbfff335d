package app.chung.language.people;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Id;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.PersonId;

/** What can be asked about a person's visits. */
public sealed interface VisitCommand extends Command {

    /**
     * Say that one is here and has been shown what happened up to a position; sent now and then
     * while somebody looks, so that the next visit knows where this one ended.
     *
     * @param position the newest event that was taken into account
     */
    record LookIn(long position) implements VisitCommand {
        public LookIn {
            if (position < 0) {
                throw new Malformed("position", "negative");
            }
        }

        @Override
        public VisitId target() {
            throw new UnsupportedOperationException("named by the asker");
        }

        @Override
        public Id target(PersonId asker) {
            return VisitId.of(asker);
        }
    }
}
