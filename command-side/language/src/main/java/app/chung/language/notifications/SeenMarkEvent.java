package app.chung.language.notifications;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What happens to a mark of what has been seen. */
public sealed interface SeenMarkEvent extends Event {

    /**
     * A person has seen further.
     *
     * @param person who
     * @param about what the notifications are about; null for all of them
     * @param from the position seen up to until now; 0 for nothing
     * @param to the position seen up to from now on
     */
    record SeenMarkMoved(PersonId person, @Nullable Subject about, long from, long to)
            implements SeenMarkEvent {}
}
