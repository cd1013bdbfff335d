/**
 * What is said under messages.
 *
 * <p>Knows the engine and the language of chat.
 */
@NullMarked
package app.chung.query.chat.thread;

import org.jspecify.annotations.NullMarked;
