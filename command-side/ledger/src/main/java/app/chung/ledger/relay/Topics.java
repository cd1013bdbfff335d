package app.chung.ledger.relay;

import app.chung.ledger.reader.kafka.KafkaTopic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topic where it is missing: one partition, kept for ever. */
final class Topics {

    private static final long PATIENCE_MS = 6_000;
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private Topics() {}

    /** The topic's own name for itself. */
    static String idOf(KafkaTopic topic) throws InterruptedException {
        Admin admin = Admin.create(topic.client());
        try {
            make(admin, topic);
            TopicDescription found =
                    await(admin.describeTopics(List.of(topic.name())).allTopicNames())
                            .values()
                            .iterator()
                            .next();
            if (found.partitions().size() != 1) {
                throw new NotOurs(
                        "%s has %d partitions; the order of the log holds in one only"
                                .formatted(topic, found.partitions().size()));
            }
            return found.topicId().toString();
        } finally {
            admin.close(CLOSING);
        }
    }

    private static void make(Admin admin, KafkaTopic topic) throws InterruptedException {
        if (await(admin.listTopics().names()).contains(topic.name())) {
            return;
        }
        // As many copies as the brokers make of a topic that asks for none.
        NewTopic wanted =
                new NewTopic(topic.name(), Optional.of(1), Optional.empty())
                        .configs(Map.of("retention.ms", "-1", "retention.bytes", "-1"));
        try {
            var unused = await(admin.createTopics(List.of(wanted)).all());
        } catch (TopicExistsException e) {
            return; // another process was quicker
        }
    }

    private static <T> T await(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e);
        } catch (TimeoutException e) {
            throw new KafkaException("No answer in time", e);
        }
    }
}
