package app.chung.language.json;

import app.chung.language.kernel.Event;

/**
 * An event of a name and revision that this release knows, whose bytes do not make sense. Readers
 * hand it on instead of failing, so that whoever folds it can stop or park it visibly.
 *
 * @param name its wire name
 * @param revision the revision of its shape
 * @param payload its public bytes as stored
 * @param reason the field and what is wrong with it
 */
public record UnreadableEvent(String name, int revision, byte[] payload, String reason)
        implements Event {}
