/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.gadget.engine;

import org.jspecify.annotations.NullMarked;
