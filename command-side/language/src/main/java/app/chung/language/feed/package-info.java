/**
 * The feed: posts, comments, reactions.
 *
 * <p>Knows the kernel and other modules' ids, nothing else.
 */
@NullMarked
package app.chung.language.feed;

import org.jspecify.annotations.NullMarked;
