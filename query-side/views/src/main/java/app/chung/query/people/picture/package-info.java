/**
 * Pictures of persons, sealed where they are stored.
 *
 * <p>Knows the engine and the language of people.
 */
@NullMarked
package app.chung.query.people.picture;

import org.jspecify.annotations.NullMarked;
