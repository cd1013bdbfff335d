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
public record Part(PersonId person, boolean follows, long since, long seen) {

    Part following(long at) {
        return follows ? this : new Part(person, true, at, seen);
    }

    Part leaving() {
        return new Part(person, false, since, seen);
    }

    Part seen(long upTo) {
        return new Part(person, follows, since, Math.max(seen, upTo));
    }
}
