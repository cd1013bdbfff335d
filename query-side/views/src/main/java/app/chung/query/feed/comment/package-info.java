/**
 * Comments under posts.
 *
 * <p>Knows the engine and the language of the feed.
 */
@NullMarked
package app.chung.query.feed.comment;

import org.jspecify.annotations.NullMarked;
