package app.chung.query.chat.followedthread;

import app.chung.language.kernel.PersonId;

/**
 * One person who follows a thread.
 *
 * @param person who
 * @param since the position at which they asked for it; 0 when they follow because of what was said
 * @param seen the position up to which they have read
 */
public record Follower(PersonId person, long since, long seen) {

    Follower asking(long at) {
        return new Follower(person, at, seen);
    }

    Follower seen(long upTo) {
        return new Follower(person, since, Math.max(seen, upTo));
    }
}
