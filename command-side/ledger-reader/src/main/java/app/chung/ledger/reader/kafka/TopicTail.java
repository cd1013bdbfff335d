package app.chung.ledger.reader.kafka;

import app.chung.language.json.StoredEvent;
import app.chung.ledger.reader.Head;
import app.chung.ledger.reader.Outage;
import app.chung.ledger.reader.kafka.TopicReader.Entry;
import app.chung.ledger.reader.kafka.TopicReader.Stretch;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the topic's end on a thread of its own, and holds the newest events. Comes back by itself
 * when Kafka was away, also when the topic is another one then.
 */
final class TopicTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicTail.class);
    private static final int NEWEST = 4_000;
    private static final int STRETCH = 1_000;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);

    private final KafkaTopic topic;
    private final Head head;
    private final Outage away = new Outage("Readers of Kafka", LOG::warn);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Deque<StoredEvent> newest = new ArrayDeque<>();
    private long reached = -1;
    private boolean ahead;

    TopicTail(KafkaTopic topic, Head head) {
        this.topic = topic;
        this.head = head;
        Thread.ofVirtual().name("kafka-tail").start(this::run);
    }

    /** What is held behind the position, at most {@code limit}; empty when it is not held. */
    synchronized List<StoredEvent> after(long position, int limit) {
        if (newest.isEmpty() || position + 1 < newest.getFirst().position()) {
            return List.of();
        }
        long skipped = position + 1 - newest.getFirst().position();
        return newest.stream().skip(skipped).limit(limit).toList();
    }

    private void run() {
        long pause = 50;
        while (closed.getCount() > 0) {
            try (TopicReader reader = new TopicReader(topic, STRETCH)) {
                reader.check();
                long end = reader.end();
                away.goesOn("the tail");
                pause = 50;
                follow(reader, Math.max(reader.first(), end - TopicPast.DISORDER), end);
            } catch (KafkaException e) {
                away.waits("the tail", e.toString());
                rest(pause);
                pause = Math.min(2 * pause, LONGEST_REST.toMillis());
            }
        }
    }

    private void follow(TopicReader reader, long from, long end) {
        begin(reader.read(from, end));
        long offset = from;
        while (closed.getCount() > 0) {
            Stretch stretch = reader.poll(offset, POLL);
            stretch.entries().stream().map(Entry::event).forEach(this::add);
            offset = stretch.next();
            if (stretch.entries().isEmpty()) {
                offset = atEnd(reader, offset);
            }
            head.moveTo(reached);
        }
    }

    /** Everything before the first event that is read is there too, somewhere before it. */
    private synchronized void begin(Stretch stretch) {
        ahead = false;
        long before =
                stretch.entries().isEmpty()
                        ? 0
                        : stretch.entries().getFirst().event().position() - 1;
        if (before > reached) {
            reached = before;
            newest.clear();
        }
    }

    private synchronized void add(StoredEvent event) {
        if (event.position() == reached + 1) {
            reached = event.position();
            ahead = false;
            away.goesOn("the tail");
            newest.addLast(event);
            if (newest.size() > NEWEST) {
                newest.removeFirst();
            }
        } else if (event.position() > reached) {
            ahead = true;
        }
    }

    /** Silence: Kafka may be away, and what was passed over may have to be read once more. */
    private long atEnd(TopicReader reader, long offset) {
        long end = reader.end();
        if (!ahead || offset < end) {
            return offset;
        }
        away.waits("the tail", topic + " lacks the event behind " + reached);
        ahead = false;
        return Math.max(reader.first(), end - TopicPast.DISORDER);
    }

    private void rest(long millis) {
        try {
            boolean unused = closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // Only close() ends it.
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
