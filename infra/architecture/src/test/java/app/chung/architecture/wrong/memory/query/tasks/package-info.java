/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.memory.query.tasks;

import org.jspecify.annotations.NullMarked;
