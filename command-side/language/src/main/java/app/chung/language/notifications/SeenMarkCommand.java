package app.chung.language.notifications;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.NamedByAsker;
import app.chung.language.kernel.NamesPosition;
import app.chung.language.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a mark of what has been seen. */
public sealed interface SeenMarkCommand extends NamedByAsker {

    /**
     * Say that notifications up to a position have been seen; only moves forward.
     *
     * @param about what they are about; null for all notifications
     * @param position the position of the newest one that has been seen; one that the log has
     *     reached
     */
    record MarkSeen(@Nullable Subject about, long position)
            implements SeenMarkCommand, NamesPosition {
        public MarkSeen {
            if (position < 0) {
                throw new Malformed("position", "negative");
            }
        }

        @Override
        public Id target(PersonId asker) {
            return SeenMarkId.of(asker, about);
        }
    }
}
