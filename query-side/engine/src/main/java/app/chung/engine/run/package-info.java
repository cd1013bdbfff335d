/**
 * The engine itself: follows the log, folds batches, stores them with their token, parks what
 * fails, rebuilds beside and switches, and says how far it is. Written once for all views.
 *
 * <p>Knows the ports of projections, stores and the log; no module, no store, no Spring.
 */
@NullMarked
package app.chung.engine.run;

import org.jspecify.annotations.NullMarked;
