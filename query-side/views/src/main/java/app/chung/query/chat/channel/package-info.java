/**
 * Channels and direct conversations as their readers see them.
 *
 * <p>Knows the engine and the language of chat, and joins the views of messages and read marks.
 */
@NullMarked
package app.chung.query.chat.channel;

import org.jspecify.annotations.NullMarked;
