/**
 * What a view is made of: projections, folds, indexes, and the handles by which stored documents
 * are looked at.
 *
 * <p>Knows the language, access and the readers of the log; no module, no Spring.
 */
@NullMarked
package app.chung.engine;

import org.jspecify.annotations.NullMarked;
