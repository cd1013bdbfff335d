/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.axon.query.tasks;

import org.jspecify.annotations.NullMarked;
