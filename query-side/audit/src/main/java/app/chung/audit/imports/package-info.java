/**
 * What happens in the module imports, told in sentences.
 *
 * <p>Knows the language of imports and how sentences are made; pure.
 */
@NullMarked
package app.chung.audit.imports;

import org.jspecify.annotations.NullMarked;
