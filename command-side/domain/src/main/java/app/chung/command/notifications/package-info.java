/**
 * Decides how far people have seen what concerns them.
 *
 * <p>Knows the language of notifications, of chat and of people, and access.
 */
@NullMarked
package app.chung.command.notifications;

import org.jspecify.annotations.NullMarked;
