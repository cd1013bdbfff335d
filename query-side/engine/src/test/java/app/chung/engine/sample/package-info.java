/** A small module that tests fold. */
@NullMarked
package app.chung.engine.sample;

import org.jspecify.annotations.NullMarked;
