/**
 * What was said in threads here and now, so that what is unread in them is counted by index.
 *
 * <p>Knows the engine and the language of chat.
 */
@NullMarked
package app.chung.query.chat.reply;

import org.jspecify.annotations.NullMarked;
