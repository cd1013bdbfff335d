/**
 * What concerns each person, one entry a thread: told from the events of every module.
 *
 * <p>Knows the engine, the language of all modules, and joins their views where entries are read.
 */
@NullMarked
package app.chung.query.notifications.notification;

import org.jspecify.annotations.NullMarked;
