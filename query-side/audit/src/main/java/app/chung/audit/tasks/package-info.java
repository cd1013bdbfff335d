/**
 * What happens in the module tasks, told in sentences.
 *
 * <p>Knows the language of tasks and how sentences are made; pure.
 */
@NullMarked
package app.chung.audit.tasks;

import org.jspecify.annotations.NullMarked;
