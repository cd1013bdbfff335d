/**
 * The scripts that act in a person's name; for their own eyes.
 *
 * <p>Knows the engine and the language of people.
 */
@NullMarked
package app.chung.query.people.accesstoken;

import org.jspecify.annotations.NullMarked;
