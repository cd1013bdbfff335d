/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.sight.access;

import org.jspecify.annotations.NullMarked;
