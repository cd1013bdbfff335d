/**
 * The live stream: one bounded log of changes, one bounded queue a connection, access asked for
 * each change at the moment it goes out.
 *
 * <p>Knows the engine's announcements and the platform's sessions.
 */
@NullMarked
package app.chung.querygateway.live;

import org.jspecify.annotations.NullMarked;
