package app.chung.engine.store;

import org.jspecify.annotations.Nullable;

/**
 * An event that waits until its key's trouble is over.
 *
 * @param key which document it concerns
 * @param position which event
 * @param error what went wrong; null for one that only stands behind another
 */
public record ParkedEvent(String key, long position, @Nullable String error) {}
