/** Engines that outlive, die and come back. */
@NullMarked
package app.chung.embedded;

import org.jspecify.annotations.NullMarked;
