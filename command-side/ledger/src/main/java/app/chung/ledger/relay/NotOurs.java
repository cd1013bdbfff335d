package app.chung.ledger.relay;

import org.apache.kafka.common.KafkaException;

/** The topic is not a copy of this log, and somebody has to see to that. */
final class NotOurs extends KafkaException {

    NotOurs(String message) {
        super(message);
    }
}
