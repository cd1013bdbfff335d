/**
 * Posts as they stand in a feed.
 *
 * <p>Knows the engine and the language of the feed.
 */
@NullMarked
package app.chung.query.feed.post;

import org.jspecify.annotations.NullMarked;
