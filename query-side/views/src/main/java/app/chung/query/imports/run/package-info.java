/**
 * Imports, under way and ended.
 *
 * <p>Knows the engine and the language of imports.
 */
@NullMarked
package app.chung.query.imports.run;

import org.jspecify.annotations.NullMarked;
