/**
 * Who asks: the reading half of sessions and access tokens. Making and ending them is the command
 * side's.
 *
 * <p>Knows the hashes in the schema {@code identity} and the state of access.
 */
@NullMarked
package app.chung.platform.session;

import org.jspecify.annotations.NullMarked;
