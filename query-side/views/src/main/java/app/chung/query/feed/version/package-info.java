/**
 * All wordings of a post.
 *
 * <p>Knows the engine and the language of the feed.
 */
@NullMarked
package app.chung.query.feed.version;

import org.jspecify.annotations.NullMarked;
