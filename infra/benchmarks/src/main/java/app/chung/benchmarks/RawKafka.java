package app.chung.benchmarks;

import app.chung.language.json.CloudEvents;
import app.chung.language.json.StoredEvent;
import app.chung.ledger.reader.kafka.KafkaTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * What Kafka's own client does with the same records, on the same topic's terms, when nobody reads
 * a log before it or an event behind it.
 *
 * @param topic where they go
 */
record RawKafka(KafkaTopic topic) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 1_000;

    /** The records of these events, ready to be sent. */
    static List<ProducerRecord<byte[], byte[]>> records(List<StoredEvent> events) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            byte[] key =
                    event.stream().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            var made = new ProducerRecord<>("", KafkaTopic.PARTITION, key, event.form().payload());
            CloudEvents.headers(event).forEach((name, value) -> made.headers().add(name, value));
            records.add(made);
        }
        return records;
    }

    /** Sends them as durably as the relay does, a thousand under way. */
    void send(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
        Map<String, Object> settings = topic.client();
        settings.remove("default.api.timeout.ms");
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("batch.size", 131_072);
        settings.put("compression.type", "lz4");
        settings.put("delivery.timeout.ms", (int) PATIENCE.toMillis());
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int from = 0; from < records.size(); from += AT_ONCE) {
                List<Future<RecordMetadata>> sent = new ArrayList<>();
                for (var each : records.subList(from, Math.min(records.size(), from + AT_ONCE))) {
                    sent.add(producer.send(addressed(each)));
                }
                for (Future<RecordMetadata> each : sent) {
                    RecordMetadata unused = each.get();
                }
            }
        }
    }

    private ProducerRecord<byte[], byte[]> addressed(ProducerRecord<byte[], byte[]> each) {
        return new ProducerRecord<>(
                topic.name(),
                KafkaTopic.PARTITION,
                null,
                each.key(),
                each.value(),
                each.headers().toArray().length == 0 ? null : each.headers());
    }

    /** Makes the topic, so that nobody's clock counts it. */
    void make() throws Exception {
        try (Admin admin = Admin.create(topic.client())) {
            Object unused =
                    admin.createTopics(List.of(new NewTopic(topic.name(), 1, (short) 1)))
                            .all()
                            .get();
        }
    }

    /** Reads that many and throws them away; the answer is how many bytes they were. */
    long read(long count) {
        TopicPartition partition = new TopicPartition(topic.name(), KafkaTopic.PARTITION);
        Map<String, Object> settings = topic.client();
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", AT_ONCE);
        long bytes = 0;
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            for (long seen = 0; seen < count; ) {
                var some = consumer.poll(PATIENCE);
                if (some.isEmpty()) {
                    throw new IllegalStateException("Only " + seen + " came: the run is void");
                }
                for (ConsumerRecord<byte[], byte[]> each : some) {
                    bytes += each.value().length;
                }
                seen += some.count();
            }
        }
        return bytes;
    }
}
