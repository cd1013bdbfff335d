/**
 * Imports: bringing in what happened elsewhere, with its own authors and instants.
 *
 * <p>Knows the kernel, nothing else.
 */
@NullMarked
package app.chung.language.imports;

import org.jspecify.annotations.NullMarked;
