/**
 * How older events of tasks read today.
 *
 * <p>Knows the codec, and names on the wire.
 */
@NullMarked
package app.chung.language.json.tasks;

import org.jspecify.annotations.NullMarked;
