/**
 * Numbers of a running server, for Prometheus. Nobody hears them unless a port was given for it.
 *
 * <p>Knows Micrometer; who counts something knows the registry alone.
 */
@NullMarked
package app.chung.platform.metrics;

import org.jspecify.annotations.NullMarked;
