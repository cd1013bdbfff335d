/**
 * What is said in a channel.
 *
 * <p>Knows the engine and the language of chat.
 */
@NullMarked
package app.chung.query.chat.message;

import org.jspecify.annotations.NullMarked;
