/** The engine over each store, with failures of every kind. */
@NullMarked
package app.chung.engine.run;

import org.jspecify.annotations.NullMarked;
