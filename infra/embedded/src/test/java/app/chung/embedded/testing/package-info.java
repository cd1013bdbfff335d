/** The throw-away engines. */
@NullMarked
package app.chung.embedded.testing;

import org.jspecify.annotations.NullMarked;
