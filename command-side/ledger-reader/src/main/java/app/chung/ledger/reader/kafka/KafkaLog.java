package app.chung.ledger.reader.kafka;

import app.chung.language.json.EventCodec;
import app.chung.language.json.StoredEvent;
import app.chung.ledger.reader.EventSource;
import app.chung.ledger.reader.Head;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log as its copy in Kafka tells it: every position once, in order, without a gap. It may be
 * behind the log. What the topic does not have any more comes from the log itself where that is
 * given, and is {@link HistoryMissing} where it is not.
 */
public final class KafkaLog implements EventSource, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaLog.class);
    private static final Duration FIRST_SIGHT = Duration.ofSeconds(1);

    private final EventCodec codec;
    private final @Nullable EventSource whole;
    private final Head head = new Head();
    private final TopicTail tail;
    private final TopicPast past;
    private final AtomicBoolean told = new AtomicBoolean();

    /** Begins to follow the topic; {@code whole} has what the topic may lack. */
    public KafkaLog(KafkaTopic topic, EventCodec codec, @Nullable EventSource whole) {
        this.codec = codec;
        this.whole = whole;
        this.past = new TopicPast(topic);
        this.tail = new TopicTail(topic, head);
    }

    @Override
    public long head() {
        try {
            return seen(head.awaitBeyond(-1, FIRST_SIGHT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return seen(head.position());
        }
    }

    @Override
    public long awaitBeyond(long position, Duration timeout) throws InterruptedException {
        return seen(head.awaitBeyond(position, timeout));
    }

    private static long seen(long position) {
        if (position < 0) {
            throw new LedgerUnavailable(
                    "Reading Kafka", new IllegalStateException("the topic was not seen yet"));
        }
        return position;
    }

    @Override
    public List<RecordedEvent> after(long position, int limit) {
        if (limit <= 0 || position >= head()) {
            return List.of();
        }
        List<StoredEvent> newest = tail.after(position, limit);
        try {
            List<StoredEvent> events = newest.isEmpty() ? past.after(position, limit) : newest;
            return events.stream().map(event -> RecordedEvent.of(event, codec)).toList();
        } catch (HistoryMissing e) {
            return fromTheLog(position, limit, e);
        } catch (KafkaException e) {
            throw new LedgerUnavailable("Reading Kafka behind " + position, e);
        }
    }

    private List<RecordedEvent> fromTheLog(long position, int limit, HistoryMissing missing) {
        if (whole == null) {
            throw missing;
        }
        if (told.compareAndSet(false, true)) {
            LOG.warn("{}; the log itself is read for it", missing.getMessage());
        }
        return whole.after(position, limit);
    }

    @Override
    public boolean isInSight() {
        return head.isInSight();
    }

    @Override
    public void close() {
        tail.close();
        past.close();
    }
}
