package app.chung.querygateway;

import app.chung.language.json.EventCodec;
import app.chung.ledger.reader.EventSource;
import app.chung.ledger.reader.LedgerReader;
import app.chung.ledger.reader.kafka.KafkaLog;
import app.chung.platform.KafkaSettings;
import org.springframework.core.env.Environment;

/**
 * What the views follow: the log itself, or with {@code CHUNG_VIEWS_SOURCE=kafka} its copy.
 *
 * @param events what they follow
 * @param end ends it, where it is ours
 */
record ViewsSource(EventSource events, Runnable end) implements AutoCloseable {

    static ViewsSource of(Environment environment, LedgerReader ledger, EventCodec codec) {
        String wished = environment.getProperty("chung.views.source", "ledger");
        return switch (wished) {
            case "ledger" -> new ViewsSource(ledger, () -> {});
            case "kafka" -> copy(environment, ledger, codec);
            default ->
                    throw new IllegalStateException(
                            "CHUNG_VIEWS_SOURCE is ledger or kafka, not " + wished);
        };
    }

    private static ViewsSource copy(
            Environment environment, LedgerReader ledger, EventCodec codec) {
        KafkaLog copy =
                KafkaSettings.of(environment)
                        .map(topic -> new KafkaLog(topic, codec, ledger))
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "CHUNG_VIEWS_SOURCE=kafka needs CHUNG_KAFKA_BOOTSTRAP"));
        return new ViewsSource(copy, copy::close);
    }

    @Override
    public void close() {
        end.run();
    }
}
