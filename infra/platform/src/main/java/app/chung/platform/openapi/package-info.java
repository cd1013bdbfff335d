/**
 * OpenAPI 3.1 of a server, drawn from its endpoints and the records they speak in.
 *
 * <p>Knows Spring's handler methods and records; no endpoint by name.
 */
@NullMarked
package app.chung.platform.openapi;

import org.jspecify.annotations.NullMarked;
