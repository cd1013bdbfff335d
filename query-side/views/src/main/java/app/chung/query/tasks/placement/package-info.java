/**
 * Where tasks stand on the boards of projects.
 *
 * <p>Knows the engine and the language of tasks.
 */
@NullMarked
package app.chung.query.tasks.placement;

import org.jspecify.annotations.NullMarked;
