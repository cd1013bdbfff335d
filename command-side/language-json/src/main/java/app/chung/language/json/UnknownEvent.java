package app.chung.language.json;

import app.chung.language.kernel.Event;

/**
 * An event that this release does not know; kept, never dropped.
 *
 * @param name its wire name
 * @param revision the revision of its shape
 * @param payload its public JSON as stored
 */
public record UnknownEvent(String name, int revision, byte[] payload) implements Event {}
