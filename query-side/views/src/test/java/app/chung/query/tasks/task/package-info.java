/** Tests of the view tasks.task. */
@NullMarked
package app.chung.query.tasks.task;

import org.jspecify.annotations.NullMarked;
