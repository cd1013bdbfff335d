/**
 * What stands between the views and the people who look: their engine's start, waiting for one's
 * own writes, opening of personal text, the live stream.
 *
 * <p>Knows views, audit, the engine and the platform.
 */
@NullMarked
package app.chung.querygateway;

import org.jspecify.annotations.NullMarked;
