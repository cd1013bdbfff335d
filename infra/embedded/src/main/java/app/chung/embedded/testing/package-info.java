/**
 * Throw-away engines for tests. Everything here lives in the temporary directory and goes away with
 * the process that asked for it.
 */
@NullMarked
package app.chung.embedded.testing;

import org.jspecify.annotations.NullMarked;
