package app.chung.platform;

import app.chung.ledger.reader.kafka.KafkaTopic;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Where Kafka is, if anywhere: {@code CHUNG_KAFKA_BOOTSTRAP} and what goes with it. */
public final class KafkaSettings {

    private KafkaSettings() {}

    /** As the environment says; empty without an address. */
    public static Optional<KafkaTopic> of(Environment environment) {
        String bootstrap = environment.getProperty("chung.kafka.bootstrap", "");
        return bootstrap.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new KafkaTopic(
                                bootstrap,
                                environment.getProperty("chung.kafka.user", ""),
                                environment.getProperty("chung.kafka.password", ""),
                                environment.getProperty("chung.kafka.mechanism", "PLAIN"),
                                environment.getProperty("chung.kafka.tls", Boolean.class, false),
                                environment.getProperty(
                                        "chung.kafka.topic", KafkaTopic.USUAL_NAME)));
    }
}
