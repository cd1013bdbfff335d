/**
 * The organisation's own card.
 *
 * <p>Knows the engine and the language of people.
 */
@NullMarked
package app.chung.query.people.organisation;

import org.jspecify.annotations.NullMarked;
