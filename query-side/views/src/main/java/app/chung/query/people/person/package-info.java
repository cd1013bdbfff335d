/**
 * Who is here: cards of persons, and the directory that sorts and searches them by name.
 *
 * <p>Names are sealed where they are stored. They are opened in the directory alone, in memory and
 * for a minute at most.
 */
@NullMarked
package app.chung.query.people.person;

import org.jspecify.annotations.NullMarked;
