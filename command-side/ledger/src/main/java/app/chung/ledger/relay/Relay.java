package app.chung.ledger.relay;

import app.chung.language.json.StoredEvent;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.Outage;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.ledger.reader.kafka.KafkaTopic;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies the log into the topic, on a thread of its own that no append ever waits for. Of several
 * processes one does it; another takes over when that one falls silent. Whatever is away, it tries
 * again.
 */
public final class Relay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration NOTE = Duration.ofMillis(250);
    private static final long SHORTEST_PAUSE_MS = 50;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final LedgerDatabase database;
    private final PostgresLedgerReader log;
    private final KafkaTopic topic;
    private final Duration lease;
    private final UUID holder = UUID.randomUUID();
    private final Outage away = new Outage("Copies to Kafka", LOG::warn);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    /** Read while those before them were under way; only the thread knows them. */
    private List<StoredEvent> ahead = List.of();

    /** Before the next try, in milliseconds; only the thread knows it. */
    private long pause = SHORTEST_PAUSE_MS;

    /**
     * Begins to copy, or to wait for its turn.
     *
     * @param lease how long a silent process keeps its turn, and how long one waits for Kafka
     */
    public Relay(
            LedgerDatabase database, PostgresLedgerReader log, KafkaTopic topic, Duration lease) {
        this.database = database;
        this.log = log;
        this.topic = topic;
        this.lease = lease;
        this.thread = Thread.ofPlatform().name("kafka-relay").daemon().start(this::run);
    }

    private void run() {
        while (isWanted()) {
            try (Lease turn = Lease.open(database, topic.name(), holder, lease)) {
                Optional<Place> noted = turn.take();
                while (noted.isEmpty() && isWanted()) {
                    rest(lease.toMillis() / 3);
                    noted = turn.take();
                }
                if (noted.isPresent()) {
                    copy(turn, noted.get());
                }
            } catch (SQLException | KafkaException | LedgerUnavailable e) {
                away.waits("the relay", e.toString());
                restLonger();
            } catch (InterruptedException e) {
                // Only close() interrupts.
            } catch (RuntimeException e) {
                LOG.error("The copy to Kafka failed and is tried again", e);
                restLonger();
            }
        }
    }

    private void restLonger() {
        rest(pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
    }

    private void copy(Lease turn, Place noted) throws SQLException, InterruptedException {
        ahead = List.of();
        Place place = new Resuming(topic, log).from(noted, Topics.idOf(topic));
        try (Publisher publisher = new Publisher(topic, lease)) {
            LOG.info("Copying the log to {} from {} on", topic, place.position() + 1);
            boolean mine = turn.keep(place);
            long kept = System.nanoTime();
            while (mine && isWanted()) {
                Place next = step(publisher, place);
                away.goesOn("the relay");
                pause = SHORTEST_PAUSE_MS;
                boolean moved = next.position() > place.position();
                place = next;
                if (System.nanoTime() - kept > (moved ? NOTE : lease.dividedBy(3)).toNanos()) {
                    mine = turn.keep(place);
                    kept = System.nanoTime();
                }
            }
            end(turn, place, mine);
        }
    }

    private Place step(Publisher publisher, Place place) throws InterruptedException {
        List<StoredEvent> events = ahead.isEmpty() ? news(place.position()) : ahead;
        ahead = List.of();
        if (events.isEmpty()) {
            return place;
        }
        long last = events.getLast().position();
        boolean more = events.size() == Publisher.MOST;
        long offset = publisher.publish(events, () -> ahead = more ? behind(last) : List.of());
        return new Place(place.topicId(), last, offset);
    }

    private List<StoredEvent> news(long position) throws InterruptedException {
        return log.awaitBeyond(position, lease.dividedBy(4)) > position
                ? behind(position)
                : List.of();
    }

    private List<StoredEvent> behind(long position) {
        return log.storedAfter(position, Publisher.MOST);
    }

    private void end(Lease turn, Place place, boolean mine) throws SQLException {
        if (mine) {
            turn.keep(place);
            turn.end();
        } else {
            LOG.info("Another process copies the log now");
        }
    }

    private boolean isWanted() {
        return closed.getCount() > 0;
    }

    private void rest(long millis) {
        try {
            boolean unused = closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // Only close() interrupts.
        }
    }

    /** Gives its turn to the next; what is under way is finished first, within a few seconds. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(Duration.ofSeconds(3));
            thread.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
