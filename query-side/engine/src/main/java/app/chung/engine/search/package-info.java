/**
 * Search: what of a view's documents can be found, the store that finds it, and the writer that
 * keeps the two together.
 *
 * <p>Knows the language, access and the views' documents; the only place besides the gateway that
 * opens personal text.
 */
@NullMarked
package app.chung.engine.search;

import org.jspecify.annotations.NullMarked;
