package app.chung.engine.store;

import java.time.Instant;

/**
 * A key whose events wait.
 *
 * @param key which document
 * @param since the first event that waits
 * @param letters how many wait
 * @param error what went wrong with the first
 * @param at when that was
 */
public record ParkedKey(String key, long since, int letters, String error, Instant at) {}
