/**
 * The state of access at this moment, kept up with the log.
 *
 * <p>Knows the reader of the log and the pure fold.
 */
@NullMarked
package app.chung.platform.access;

import org.jspecify.annotations.NullMarked;
