package app.chung.language.people;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import java.time.Instant;

/** What happens on a person's visits. */
public sealed interface VisitEvent extends Event {

    /**
     * A person looked in.
     *
     * @param person who
     * @param position the newest event they were shown
     * @param at when
     */
    record LookedIn(PersonId person, long position, Instant at) implements VisitEvent {}
}
