/**
 * Notifications: how far each person has seen what concerns them.
 *
 * <p>Knows the kernel, nothing else.
 */
@NullMarked
package app.chung.language.notifications;

import org.jspecify.annotations.NullMarked;
