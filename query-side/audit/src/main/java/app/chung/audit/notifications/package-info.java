/**
 * Tells how far people have seen what concerns them.
 *
 * <p>Knows the language of notifications.
 */
@NullMarked
package app.chung.audit.notifications;

import org.jspecify.annotations.NullMarked;
