package app.chung.ledger.reader.kafka;

import app.chung.ledger.reader.LedgerUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Asks Kafka how it is; throws {@link LedgerUnavailable} while it does not answer.
 *
 * @param topic where the log's copy is
 */
public record KafkaBroker(KafkaTopic topic) {

    private static final long PATIENCE_SECONDS = 4;
    private static final Duration CLOSING = Duration.ofSeconds(1);

    /**
     * How a topic is made.
     *
     * @param partitions how many
     * @param retention for how many milliseconds events are kept; -1 for ever
     */
    public record Made(int partitions, String retention) {}

    /** What it is; its protocol tells no version, so none is said. */
    public String product() {
        return asking(
                admin -> {
                    int nodes = await(admin.describeCluster().nodes()).size();
                    return nodes == 1 ? "Kafka" : "Kafka × " + nodes;
                });
    }

    /** How the topic is made; nothing while there is none. */
    public Optional<Made> made() {
        return asking(
                admin -> {
                    ConfigResource named =
                            new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
                    try {
                        int partitions =
                                await(admin.describeTopics(List.of(topic.name())).allTopicNames())
                                        .values()
                                        .iterator()
                                        .next()
                                        .partitions()
                                        .size();
                        String retention =
                                await(admin.describeConfigs(List.of(named)).all())
                                        .values()
                                        .iterator()
                                        .next()
                                        .get("retention.ms")
                                        .value();
                        return Optional.of(new Made(partitions, retention));
                    } catch (ExecutionException e) {
                        if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                            return Optional.empty();
                        }
                        throw e;
                    }
                });
    }

    private interface Question<T> {
        T of(Admin admin) throws ExecutionException, TimeoutException, InterruptedException;
    }

    private <T> T asking(Question<T> question) {
        try {
            Admin admin = Admin.create(topic.client());
            try {
                return question.of(admin);
            } finally {
                admin.close(CLOSING);
            }
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new LedgerUnavailable("Kafka does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable("Kafka was not waited for", e);
        }
    }

    private static <T> T await(KafkaFuture<T> future)
            throws ExecutionException, TimeoutException, InterruptedException {
        return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
