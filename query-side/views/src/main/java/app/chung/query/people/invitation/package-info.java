/**
 * Whom administrators have invited.
 *
 * <p>Knows the engine and the language of people.
 */
@NullMarked
package app.chung.query.people.invitation;

import org.jspecify.annotations.NullMarked;
