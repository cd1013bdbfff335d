/**
 * The log's copy in Kafka: where it is, and reading it in the order of the log.
 *
 * <p>Knows kafka-clients and the log's own reader; the relay that writes the copy is the ledger's.
 */
@NullMarked
package app.chung.ledger.reader.kafka;

import org.jspecify.annotations.NullMarked;
