package app.chung.commandserver;

import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.ledger.relay.Relay;
import app.chung.platform.KafkaSettings;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * The relay to Kafka, where there is one.
 *
 * @param relay empty without {@code CHUNG_KAFKA_BOOTSTRAP}
 */
record Relaying(Optional<Relay> relay) implements AutoCloseable {

    private static final Duration LEASE = Duration.ofSeconds(5);

    static Relaying of(
            Environment environment, LedgerDatabase database, PostgresLedgerReader reader) {
        return new Relaying(
                KafkaSettings.of(environment)
                        .map(topic -> new Relay(database, reader, topic, LEASE)));
    }

    @Override
    public void close() {
        relay.ifPresent(Relay::close);
    }
}
