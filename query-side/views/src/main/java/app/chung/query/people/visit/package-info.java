/**
 * Where each person's last visit ended; for their own eyes.
 *
 * <p>Knows the engine and the language of people.
 */
@NullMarked
package app.chung.query.people.visit;

import org.jspecify.annotations.NullMarked;
