/**
 * What lies underneath both servers: how HTTP is spoken, who asks, and the state of access at this
 * moment.
 *
 * <p>Knows Spring and the reader of the log; no module of the workspace and neither side.
 */
@NullMarked
package app.chung.platform;

import org.jspecify.annotations.NullMarked;
