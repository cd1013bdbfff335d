/**
 * Comments on tasks.
 *
 * <p>Knows the engine and the language of tasks.
 */
@NullMarked
package app.chung.query.tasks.comment;

import org.jspecify.annotations.NullMarked;
