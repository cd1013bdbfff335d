/**
 * The command side as one process.
 *
 * <p>Knows its parts by name, and nothing of what is in them.
 */
@NullMarked
package app.chung.commandserver;

import org.jspecify.annotations.NullMarked;
