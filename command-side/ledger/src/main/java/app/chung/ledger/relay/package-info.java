/**
 * Copies the log into a topic of Kafka, for whoever wants to follow it: one process at a time, as
 * the bytes are stored, at worst repeating itself.
 *
 * <p>Knows the log's reader, its database and kafka-clients; opens nothing and reads no event.
 */
@NullMarked
package app.chung.ledger.relay;

import org.jspecify.annotations.NullMarked;
