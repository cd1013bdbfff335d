package app.chung.engine;

import java.util.List;

/**
 * The beginning of a range, for who finds the place to go on by themselves.
 *
 * @param items what there is to see
 * @param more whether something may follow
 * @param position the position of the log up to which the view had been folded
 */
public record Slice<T>(List<T> items, boolean more, long position) {}
