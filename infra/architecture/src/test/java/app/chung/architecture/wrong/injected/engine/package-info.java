/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.injected.engine;

import org.jspecify.annotations.NullMarked;
