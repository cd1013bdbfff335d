/**
 * The history of every object, told in sentences.
 *
 * <p>Knows the log's reader, the views (for access and names) and the language; what is sealed is
 * opened here, on its way to a reader who may see it.
 */
@NullMarked
package app.chung.audit;

import org.jspecify.annotations.NullMarked;
