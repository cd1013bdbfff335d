package app.chung.standalone.doctor;

import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.kafka.KafkaBroker;
import app.chung.ledger.reader.kafka.KafkaTopic;
import app.chung.platform.KafkaSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Kafka, where there is one: whether it can be reached, and how the topic is made. */
final class KafkaLook {

    private static final String EVER = "-1";

    private KafkaLook() {}

    static List<Finding> look(Environment settings) {
        return KafkaSettings.of(settings)
                .map(topic -> at(topic, settings.containsProperty(Place.KAFKA_MAY_BE_OFF)))
                .orElse(List.of());
    }

    private static List<Finding> at(KafkaTopic topic, boolean mayBeOff) {
        try {
            Optional<KafkaBroker.Made> made = new KafkaBroker(topic).made();
            return made.isEmpty()
                    ? List.of(
                            Finding.odd(
                                    "Kafka answers, but has no topic " + topic.name(),
                                    "nothing: the command node makes it"))
                    : List.of(partitions(topic, made.get()), retention(topic, made.get()));
        } catch (LedgerUnavailable e) {
            String what = "Kafka at " + topic.bootstrap() + " does not answer";
            return List.of(
                    mayBeOff
                            ? Finding.odd(what, "nothing, if the workspace runs without --kafka")
                            : Finding.bad(
                                    what,
                                    "start it, or see CHUNG_KAFKA_BOOTSTRAP, _USER and _PASSWORD"));
        }
    }

    private static Finding partitions(KafkaTopic topic, KafkaBroker.Made made) {
        return made.partitions() == 1
                ? Finding.fine("Kafka answers; " + topic.name() + " has one partition")
                : Finding.bad(
                        topic.name() + " has " + made.partitions() + " partitions",
                        "delete the topic; Chung makes it with one");
    }

    private static Finding retention(KafkaTopic topic, KafkaBroker.Made made) {
        return EVER.equals(made.retention())
                ? Finding.fine(topic.name() + " is kept for ever")
                : Finding.odd(
                        topic.name() + " forgets after " + made.retention() + " ms",
                        "set its retention.ms to -1, or delete it: Chung fills it again");
    }
}
