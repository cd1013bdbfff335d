/**
 * How a server is put together of parts, started and ended, and what every server answers.
 *
 * <p>Knows Spring Boot; no part by name.
 */
@NullMarked
package app.chung.platform.server;

import org.jspecify.annotations.NullMarked;
