/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.sides.query.tasks;

import org.jspecify.annotations.NullMarked;
