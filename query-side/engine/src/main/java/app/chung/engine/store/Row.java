package app.chung.engine.store;

import org.jspecify.annotations.Nullable;

/**
 * A document as it is stored.
 *
 * @param key which
 * @param position the event that it follows from
 * @param json the document; null for a tombstone
 */
public record Row(String key, long position, @Nullable String json) {}
