package app.chung.ledger.relay;

import app.chung.language.json.StoredEvent;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.ledger.reader.kafka.KafkaTopic;
import app.chung.ledger.reader.kafka.TopicReader;
import app.chung.ledger.reader.kafka.TopicReader.Entry;
import app.chung.ledger.reader.kafka.TopicReader.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out from where on to copy. The topic is believed, not the note about it: it may have been
 * deleted, or have lost its end, and then it is filled again.
 *
 * @param topic where the copy is
 * @param log what is copied
 */
record Resuming(KafkaTopic topic, PostgresLedgerReader log) {

    private static final int STRETCH = 500;

    /** The place that is right for the topic as it is now. */
    Place from(Place noted, String topicId) {
        try (TopicReader reader = new TopicReader(topic, STRETCH)) {
            long end = reader.end();
            if (noted.topicId().equals(topicId) && isThere(reader, noted, end)) {
                return noted;
            }
            return new Place(topicId, complete(reader, end), -1);
        }
    }

    private boolean isThere(TopicReader reader, Place noted, long end) {
        if (noted.position() == 0 || noted.offset() < 0 || noted.offset() >= end) {
            return false;
        }
        List<Entry> there = reader.read(noted.offset(), end).entries();
        return !there.isEmpty() && there.getFirst().event().position() == noted.position();
    }

    /**
     * What surely is in the topic without a hole. Only the last events that were under way may be
     * out of order, so everything before them is whole.
     */
    private long complete(TopicReader reader, long end) {
        long offset = Math.max(reader.first(), end - 2L * KafkaTopic.MOST_UNDER_WAY);
        List<StoredEvent> last = new ArrayList<>();
        while (offset < end) {
            Stretch stretch = reader.read(offset, end);
            stretch.entries().stream().map(Entry::event).forEach(last::add);
            offset = stretch.next();
        }
        if (last.isEmpty()) {
            return 0;
        }
        check(last.getLast());
        return last.stream().mapToLong(StoredEvent::position).min().orElse(1) - 1;
    }

    private void check(StoredEvent copied) {
        List<StoredEvent> original = log.storedAfter(copied.position() - 1, 1);
        if (original.isEmpty() || !original.getFirst().id().equals(copied.id())) {
            throw new NotOurs(
                    "%s holds another log: its event %d is not ours. Delete the topic, or name another"
                            .formatted(topic, copied.position()));
        }
    }
}
