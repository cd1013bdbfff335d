/**
 * Authors of an imported past, who have no account.
 *
 * <p>Knows the engine and the language of people.
 */
@NullMarked
package app.chung.query.people.author;

import org.jspecify.annotations.NullMarked;
