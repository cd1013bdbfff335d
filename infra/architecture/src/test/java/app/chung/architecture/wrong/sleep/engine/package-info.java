/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.sleep.engine;

import org.jspecify.annotations.NullMarked;
