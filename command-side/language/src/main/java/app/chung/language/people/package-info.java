/**
 * The organisation and its people: roles, invitations, sessions, access tokens.
 *
 * <p>Knows the kernel and other modules' ids, nothing else.
 */
@NullMarked
package app.chung.language.people;

import org.jspecify.annotations.NullMarked;
