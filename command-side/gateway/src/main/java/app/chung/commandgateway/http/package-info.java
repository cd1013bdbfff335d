/**
 * The one endpoint of all commands that need no secret.
 *
 * <p>Knows HTTP and the desk.
 */
@NullMarked
package app.chung.commandgateway.http;

import org.jspecify.annotations.NullMarked;
