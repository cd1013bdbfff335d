/**
 * What happens in the module feed, told in sentences.
 *
 * <p>Knows the language of feed and how sentences are made; pure.
 */
@NullMarked
package app.chung.audit.feed;

import org.jspecify.annotations.NullMarked;
