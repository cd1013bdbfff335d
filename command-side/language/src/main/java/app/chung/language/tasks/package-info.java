/**
 * Tasks: what is to be done, by whom, until when.
 *
 * <p>Knows the kernel and other modules' ids, nothing else.
 */
@NullMarked
package app.chung.language.tasks;

import org.jspecify.annotations.NullMarked;
