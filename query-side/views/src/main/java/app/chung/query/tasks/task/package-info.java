/**
 * Tasks as cards, in lists by who answers for them, who asked, and what is late.
 *
 * <p>Knows the engine and the language of tasks.
 */
@NullMarked
package app.chung.query.tasks.task;

import org.jspecify.annotations.NullMarked;
