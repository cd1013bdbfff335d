/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.sides.command.tasks;

import org.jspecify.annotations.NullMarked;
