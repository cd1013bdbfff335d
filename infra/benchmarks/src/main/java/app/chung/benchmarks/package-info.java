/**
 * Ratios against peers in the same run, on one machine, with the same durability for both sides.
 *
 * <p>May know everything; nothing knows it.
 */
@NullMarked
package app.chung.benchmarks;

import org.jspecify.annotations.NullMarked;
