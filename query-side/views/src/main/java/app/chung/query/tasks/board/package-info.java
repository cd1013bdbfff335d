/**
 * Boards: the placements of a project joined with the cards of their tasks when somebody looks.
 *
 * <p>Knows the engine and the language of tasks.
 */
@NullMarked
package app.chung.query.tasks.board;

import org.jspecify.annotations.NullMarked;
