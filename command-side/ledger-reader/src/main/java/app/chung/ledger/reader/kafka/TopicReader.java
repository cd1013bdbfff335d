package app.chung.ledger.reader.kafka;

import app.chung.language.json.CloudEvents;
import app.chung.language.json.StoredEvent;
import app.chung.language.kernel.Malformed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the topic from any offset. For one thread at a time. Every call gives up after a few
 * seconds with an exception of Kafka's; where it stands is remembered by nobody but its caller.
 */
public final class TopicReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration STEP = Duration.ofMillis(100);
    private static final Duration CLOSING = Duration.ofMillis(100);

    private final TopicPartition partition;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private long at = -1;

    /** A stretch of the topic; what is no event of a log is left out, and told of. */
    public record Stretch(List<Entry> entries, long next) {}

    /** One event and where it lies. */
    public record Entry(long offset, StoredEvent event) {}

    /** Connects when it is asked first. At most {@code most} records come at once. */
    public TopicReader(KafkaTopic topic, int most) {
        this.partition = new TopicPartition(topic.name(), KafkaTopic.PARTITION);
        Map<String, Object> settings = topic.client();
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        settings.put("auto.offset.reset", "none");
        settings.put("max.poll.records", most);
        this.consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(partition));
    }

    /** Complains at once when there is no such topic; other questions would wait for it. */
    void check() {
        if (consumer.partitionsFor(partition.topic()).isEmpty()) {
            throw new UnknownTopicOrPartitionException(
                    "There is no topic " + partition.topic() + " yet");
        }
    }

    /** The oldest offset there is. */
    public long first() {
        return consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
    }

    /** The offset behind the newest. */
    public long end() {
        return consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    }

    /** What lies from that offset on; waits for it, but not for long: then the stretch is empty. */
    public Stretch poll(long offset, Duration patience) {
        if (at != offset) {
            consumer.seek(partition, offset);
            at = offset;
        }
        List<Entry> entries = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> found : consumer.poll(patience).records(partition)) {
            StoredEvent event = read(found);
            if (event != null) {
                entries.add(new Entry(found.offset(), event));
            }
        }
        at = consumer.position(partition);
        return new Stretch(entries, at);
    }

    /** The first stretch with an event in it from that offset on; empty when there is none. */
    public Stretch read(long offset, long end) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Stretch stretch = new Stretch(List.of(), offset);
        while (stretch.entries().isEmpty() && stretch.next() < end) {
            stretch = poll(stretch.next(), STEP);
            if (stretch.entries().isEmpty() && System.nanoTime() > deadline) {
                throw new TimeoutException("Nothing came from " + partition + " at " + offset);
            }
        }
        return stretch;
    }

    private static @Nullable StoredEvent read(ConsumerRecord<byte[], byte[]> found) {
        try {
            if (found.value() == null) {
                throw new Malformed("data", "missing");
            }
            return CloudEvents.read(name -> value(found, name), found.value());
        } catch (Malformed e) {
            LOG.warn("What lies at {} is no event of a log: {}", found.offset(), e.getMessage());
            return null;
        }
    }

    private static byte @Nullable [] value(ConsumerRecord<byte[], byte[]> found, String name) {
        Header header = found.headers().lastHeader(name);
        return header == null ? null : header.value();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(CLOSING));
    }
}
