/** The command side over HTTP, on a real PostgreSQL. */
@NullMarked
package app.chung.commandserver;

import org.jspecify.annotations.NullMarked;
