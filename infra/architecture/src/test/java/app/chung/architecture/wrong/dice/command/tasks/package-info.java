/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.dice.command.tasks;

import org.jspecify.annotations.NullMarked;
