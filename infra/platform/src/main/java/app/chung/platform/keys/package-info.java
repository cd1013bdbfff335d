/**
 * Where the keys of personal text live: a database of their own, wrapped by a master key in a file.
 *
 * <p>Knows the wire form's {@code Keys} and PostgreSQL; knows nothing of the log.
 */
@NullMarked
package app.chung.platform.keys;

import org.jspecify.annotations.NullMarked;
