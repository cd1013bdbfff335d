/**
 * Search over HTTP.
 *
 * <p>Knows the engine's search and the platform.
 */
@NullMarked
package app.chung.querygateway.search;

import org.jspecify.annotations.NullMarked;
