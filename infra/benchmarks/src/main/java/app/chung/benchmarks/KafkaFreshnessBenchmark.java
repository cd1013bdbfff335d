package app.chung.benchmarks;

import app.chung.embedded.testing.TestKafka;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.kafka.KafkaTopic;
import app.chung.ledger.relay.Relay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * From the acknowledgement of an event to its row in a view of another process, at 200 events a
 * second that come as they like: through Kafka, beside a view that follows the log itself.
 */
public final class KafkaFreshnessBenchmark {

    private static final int PER_SECOND = 200;
    private static final double MOST_P50 = 80;
    private static final double MOST_P99 = 250;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration LEASE = Duration.ofSeconds(5);

    private final Observed kafka = Observed.by("kafka");
    private final Observed direct = Observed.by("ledger");

    private KafkaFreshnessBenchmark() {}

    /** Runs the bench: {@code [--seconds 5] [--pairs 5]}. */
    public static void main(String[] arguments) throws Exception {
        new KafkaFreshnessBenchmark().run(Options.of(arguments));
        System.exit(0);
    }

    private void run(Options options) throws Exception {
        Results results = new Results("kafka-freshness");
        try (TestKafka broker = TestKafka.ownBroker();
                BenchServer server = new BenchServer();
                BenchLedger log = new BenchLedger(server);
                LedgerAppends ledger = new LedgerAppends(log)) {
            results.put("settings", server.settings());
            results.put("eventsPerSecond", PER_SECOND);
            KafkaTopic topic = topic(broker);
            List<String> login =
                    List.of(
                            server.database.jdbcUrl(),
                            server.database.user(),
                            server.database.password());
            var database = new LedgerDatabase(login.get(0), login.get(1), login.get(2));
            try (Relay _ = new Relay(database, log.reader, topic, LEASE)) {
                Process first = FreshnessChild.start(kafka.seen(), through(topic, login));
                Process second = FreshnessChild.start(direct.seen(), and(login, "chung"));
                Arrivals arrivals = new Arrivals(PER_SECOND);
                arrivals.turn(ledger, WARM_UP, List.of());
                for (int turn = 0; turn < 2 * options.pairs(); turn++) {
                    arrivals.turn(ledger, options.length(), List.of(kafka, direct));
                }
                first.destroy();
                second.destroy();
            }
        }
        tell(kafka, results);
        tell(direct, results);
        System.out.println("oracle: every event was seen by both");
        results.write();
    }

    private static KafkaTopic topic(TestKafka broker) {
        var at = broker.address();
        return new KafkaTopic(
                at.bootstrap(), at.user(), at.password(), "PLAIN", false, "b" + UUID.randomUUID());
    }

    private static List<String> through(KafkaTopic topic, List<String> login) {
        return and(login, "kafka", topic.bootstrap(), topic.user(), topic.password(), topic.name());
    }

    private static List<String> and(List<String> login, String... more) {
        List<String> all = new ArrayList<>(login);
        all.addAll(List.of(more));
        return all;
    }

    private static void tell(Observed reader, Results results) {
        Ratio control = Ratio.thereAndBack(reader.p99());
        results.put(
                reader.who(),
                Map.of(
                        "events", reader.all().getTotalCount(),
                        "p50Millis", reader.millis(50),
                        "p99Millis", reader.millis(99),
                        "p999Millis", reader.millis(99.9),
                        "control", control,
                        "floors", Map.of("p50Millis", MOST_P50, "p99Millis", MOST_P99)));
        System.out.printf(
                Locale.ROOT,
                "%-7s %6d events  p50 %6.1f (at most %.0f)  p99 %6.1f (at most %.0f)  p99.9 %6.1f ms  A/A %.2f%n",
                reader.who(),
                reader.all().getTotalCount(),
                reader.millis(50),
                MOST_P50,
                reader.millis(99),
                MOST_P99,
                reader.millis(99.9),
                control.median());
    }
}
