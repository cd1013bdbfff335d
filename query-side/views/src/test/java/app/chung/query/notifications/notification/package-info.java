/** Tests of what concerns whom. */
@NullMarked
package app.chung.query.notifications.notification;

import org.jspecify.annotations.NullMarked;
