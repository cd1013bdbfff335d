/**
 * How older events of chat read today.
 *
 * <p>Knows the codec, and names on the wire.
 */
@NullMarked
package app.chung.language.json.chat;

import org.jspecify.annotations.NullMarked;
