/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.memory.command.tasks;

import org.jspecify.annotations.NullMarked;
