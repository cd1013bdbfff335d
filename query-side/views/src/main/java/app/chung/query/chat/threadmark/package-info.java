/**
 * How far each person has read; for their own eyes.
 *
 * <p>Knows the engine and the language of chat.
 */
@NullMarked
package app.chung.query.chat.threadmark;

import org.jspecify.annotations.NullMarked;
