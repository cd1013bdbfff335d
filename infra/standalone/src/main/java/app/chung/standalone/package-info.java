/**
 * Everything on one machine, in one process or as several behind one port: both sides, the front
 * end, and the engines that nobody else provides.
 *
 * <p>Knows the parts of both servers and the embedded engines.
 */
@NullMarked
package app.chung.standalone;

import org.jspecify.annotations.NullMarked;
