/**
 * Where a person is signed in; for their own eyes.
 *
 * <p>Knows the engine and the language of people.
 */
@NullMarked
package app.chung.query.people.session;

import org.jspecify.annotations.NullMarked;
