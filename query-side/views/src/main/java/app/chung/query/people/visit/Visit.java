package app.chung.query.people.visit;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's present visit, and where the one before ended.
 *
 * @param person who
 * @param leftPosition the newest event they had been shown when they left; 0 on the first visit
 * @param leftAt when they left; null on the first visit
 * @param seenPosition the newest event they were shown
 * @param seenAt when they last looked in
 */
public record Visit(
        PersonId person,
        long leftPosition,
        @Nullable Instant leftAt,
        long seenPosition,
        Instant seenAt)
        implements Visible {

    /** Who has not looked in for so long has left. */
    static final Duration AWAY = Duration.ofMinutes(30);

    @Override
    public Audience audience() {
        return Audience.only(person);
    }

    static Visit first(PersonId person, long position, Instant at) {
        return new Visit(person, 0, null, position, at);
    }

    Visit goesOn(long position, Instant at) {
        return seenAt.plus(AWAY).isBefore(at)
                ? new Visit(person, seenPosition, seenAt, position, at)
                : new Visit(person, leftPosition, leftAt, position, at);
    }
}
