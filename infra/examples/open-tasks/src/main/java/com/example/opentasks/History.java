package com.example.opentasks;

import app.chung.language.json.CloudEvents;
import app.chung.language.json.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** The whole history, each position once and in order. */
public final class History implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final TopicPartition partition;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private long position;

    /** From the first event on; {@code client} is what kafka-clients need to know. */
    public History(Map<String, Object> client, String topic) {
        partition = new TopicPartition(topic, 0);
        consumer =
                new KafkaConsumer<>(
                        client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
    }

    /** Hands on what there is now; called again, what came since. */
    public void replay(Consumer<StoredEvent> reader) {
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
                StoredEvent event = CloudEvents.read(name -> header(found, name), found.value());
                // The relay may repeat itself: only the next position counts.
                if (event.position() == position + 1) {
                    position = event.position();
                    reader.accept(event);
                }
            }
        }
    }

    /** The last position that was handed on. */
    public long position() {
        return position;
    }

    private static byte @Nullable [] header(ConsumerRecord<byte[], byte[]> found, String name) {
        Header header = found.headers().lastHeader(name);
        return header == null ? null : header.value();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
