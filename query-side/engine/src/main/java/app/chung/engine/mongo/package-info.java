/**
 * Views stored in MongoDB: a collection for each build of a view, upserts guarded by position.
 * Keeps to what every MongoDB does alike; no transactions, no change streams.
 *
 * <p>Knows the port of stores and the reactive driver; {@code Waiting} is the one place that
 * blocks.
 */
@NullMarked
package app.chung.engine.mongo;

import org.jspecify.annotations.NullMarked;
