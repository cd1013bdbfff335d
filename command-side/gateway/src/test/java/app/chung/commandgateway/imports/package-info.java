/** Imports, on a real log. */
@NullMarked
package app.chung.commandgateway.imports;

import org.jspecify.annotations.NullMarked;
