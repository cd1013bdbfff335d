/**
 * Where people work, from which day on, and the directory that shows it for any day.
 *
 * <p>Knows the engine, the language of people, and the other views of people.
 */
@NullMarked
package app.chung.query.people.employment;

import org.jspecify.annotations.NullMarked;
