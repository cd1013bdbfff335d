/**
 * Projects: whose work goes through which states, and who may move it.
 *
 * <p>Knows the kernel and other modules' ids, nothing else.
 */
@NullMarked
package app.chung.language.projects;

import org.jspecify.annotations.NullMarked;
