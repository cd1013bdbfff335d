package app.chung.ledger.relay;

import app.chung.language.json.CloudEvents;
import app.chung.language.json.StoredEvent;
import app.chung.ledger.reader.kafka.KafkaTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends events and waits until the topic has them. After a failure it is of no use any more: what
 * was under way is given up, and the next one repeats it.
 */
final class Publisher implements AutoCloseable {

    /** How many may be under way. */
    static final int MOST = KafkaTopic.MOST_UNDER_WAY;

    private final KafkaTopic topic;
    private final Duration patience;
    private final KafkaProducer<String, byte[]> producer;

    /** Gives up what was not taken in twice that time. */
    Publisher(KafkaTopic topic, Duration patience) {
        this.topic = topic;
        this.patience = patience.multipliedBy(3);
        int millis = (int) patience.toMillis();
        Map<String, Object> settings = topic.client();
        settings.remove("default.api.timeout.ms");
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("max.in.flight.requests.per.connection", 5);
        settings.put("delivery.timeout.ms", 2 * millis);
        settings.put("request.timeout.ms", millis);
        settings.put("max.block.ms", millis);
        settings.put("linger.ms", 0);
        settings.put("batch.size", 131_072);
        settings.put("compression.type", "lz4");
        this.producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * Sends them in order, at most {@link #MOST}; the answer is the offset of the last.
     *
     * @param meanwhile what can be done until the topic has them
     */
    long publish(List<StoredEvent> events, Runnable meanwhile) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            sent.add(producer.send(record(event)));
        }
        meanwhile.run();
        long last = -1;
        for (Future<RecordMetadata> each : sent) {
            last = await(each);
        }
        return last;
    }

    private ProducerRecord<String, byte[]> record(StoredEvent event) {
        var made =
                new ProducerRecord<>(
                        topic.name(),
                        KafkaTopic.PARTITION,
                        event.provenance().recordedAt().toEpochMilli(),
                        event.stream().toString(),
                        event.form().payload());
        CloudEvents.headers(event).forEach((name, value) -> made.headers().add(name, value));
        return made;
    }

    private long await(Future<RecordMetadata> sent) throws InterruptedException {
        try {
            return sent.get(patience.toMillis(), TimeUnit.MILLISECONDS).offset();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e);
        } catch (TimeoutException e) {
            throw new KafkaException("No answer in time", e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
