/**
 * The child process: one Kafka broker that is its own controller, open only to who knows its
 * password. Runs on a class path of its own and knows nothing of the rest.
 */
@NullMarked
package app.chung.embedded.kafka;

import org.jspecify.annotations.NullMarked;
