/**
 * The threads that each person follows; for their own eyes.
 *
 * <p>Knows the engine and the language of chat, and joins messages, threads and replies where they
 * are read.
 */
@NullMarked
package app.chung.query.chat.followedthread;

import org.jspecify.annotations.NullMarked;
