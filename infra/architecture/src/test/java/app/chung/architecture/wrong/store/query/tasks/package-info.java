/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.store.query.tasks;

import org.jspecify.annotations.NullMarked;
