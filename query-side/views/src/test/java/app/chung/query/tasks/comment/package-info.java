/** Tests of the view tasks.comment. */
@NullMarked
package app.chung.query.tasks.comment;

import org.jspecify.annotations.NullMarked;
