package app.chung.query.chat.followedthread;

import app.chung.language.kernel.PersonId;

/**
 * The newest reply of one person.
 *
 * @param person who
 * @param position the event that said it
 */
public record Spoken(PersonId person, long position) {}
