/**
 * Who may do and see what: a pure fold of memberships and grants, and the one decision over it.
 *
 * <p>Knows the language; no I/O, no clock.
 */
@NullMarked
package app.chung.access;

import org.jspecify.annotations.NullMarked;
