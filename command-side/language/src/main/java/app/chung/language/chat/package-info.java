/**
 * Chat: channels, direct conversations, messages, what has been read.
 *
 * <p>Knows the kernel and other modules' ids, nothing else.
 */
@NullMarked
package app.chung.language.chat;

import org.jspecify.annotations.NullMarked;
