package app.chung.ledger.reader.kafka;

/** The topic does not have what is asked for: it was thrown away there, or never written. */
public final class HistoryMissing extends RuntimeException {

    HistoryMissing(KafkaTopic topic, long position, String has) {
        super("%s has no event %d: %s".formatted(topic, position, has));
    }
}
