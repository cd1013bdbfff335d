package app.chung.engine.store;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a table.
 *
 * @param table which
 * @param revision the projection's revision that fills it
 * @param role what it is for
 * @param token the position up to which it is folded
 * @param stopped why nothing more is folded; null while it goes on
 * @param note how the last comparison ended; null when there was none
 */
public record TableState(
        Table table,
        int revision,
        Role role,
        long token,
        @Nullable String stopped,
        @Nullable String note) {}
