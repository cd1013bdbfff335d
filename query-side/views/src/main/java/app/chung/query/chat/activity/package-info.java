/**
 * When something was last said in a channel.
 *
 * <p>Knows the engine and the language of chat.
 */
@NullMarked
package app.chung.query.chat.activity;

import org.jspecify.annotations.NullMarked;
