/**
 * Up to where each person has seen everything that concerns them; for their own eyes.
 *
 * <p>Knows the engine and the language of notifications.
 */
@NullMarked
package app.chung.query.notifications.seenmark;

import org.jspecify.annotations.NullMarked;
