/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.kafka.query.tasks;

import org.jspecify.annotations.NullMarked;
