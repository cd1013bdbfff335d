/**
 * The engines that Chung brings along: each starts as a child process in the data directory, is
 * waited for, stopped, and adopted when it outlived the Chung that started it. Knows processes and
 * files, and nothing of the workspace.
 */
@NullMarked
package app.chung.embedded;

import org.jspecify.annotations.NullMarked;
