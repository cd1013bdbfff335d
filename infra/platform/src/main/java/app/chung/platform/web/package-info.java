/**
 * HTTP as both servers speak it: problems, bounds, headers, and the guard against foreign sites.
 *
 * <p>Knows Spring WebFlux; nothing of sessions or modules.
 */
@NullMarked
package app.chung.platform.web;

import org.jspecify.annotations.NullMarked;
