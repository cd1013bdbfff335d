package app.chung.query.notifications.notification;

import app.chung.language.kernel.PersonId;

/**
 * One person's part in a thread.
 *
 * @param person who
 * @param follows whether they are told what happens in it
 * @param since the position from which on they are
 * @param seen the position up to which they have seen it
 */
public record Participant(PersonId person, boolean follows, long since, long seen) {

    Participant following(long at) {
        return follows ? this : new Participant(person, true, at, seen);
    }

    Participant leaving() {
        return new Participant(person, false, since, seen);
    }

    Participant seen(long upTo) {
        return new Participant(person, follows, since, Math.max(seen, upTo));
    }
}
