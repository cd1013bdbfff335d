/**
 * The engine as administrators see it: how far it is, what waits for help, rebuilds.
 *
 * <p>Knows the engine and the platform.
 */
@NullMarked
package app.chung.querygateway.engine;

import org.jspecify.annotations.NullMarked;
