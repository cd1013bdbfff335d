package app.chung.benchmarks;

import app.chung.embedded.testing.TestKafka;
import app.chung.language.json.StoredEvent;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.kafka.KafkaLog;
import app.chung.ledger.reader.kafka.KafkaTopic;
import app.chung.ledger.relay.Relay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The relay from log to topic beside Kafka's own producer, which has the same records in memory;
 * and the log read out of the topic, decoded and in order, beside Kafka's own consumer, which
 * throws away what it reads.
 */
public final class KafkaBenchmark {

    private static final double FLOOR = .5;
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 1_000;

    private final TestKafka broker = TestKafka.ownBroker();
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final int events;

    private KafkaBenchmark(int events) {
        this.events = events;
    }

    /** Runs the bench: {@code [--pairs 5] [--events 100000]}. */
    public static void main(String[] arguments) throws Exception {
        Flags flags = Flags.of(arguments, Set.of("--pairs", "--events"));
        new KafkaBenchmark(flags.number("--events", 100_000)).run(flags.number("--pairs", 5));
        System.exit(0);
    }

    private void run(int pairs) throws Exception {
        Results results = new Results("kafka");
        try (BenchServer server = new BenchServer();
                BenchLedger log = new BenchLedger(server)) {
            results.put("settings", server.settings());
            results.put("events", events);
            ManyNotes.write(log, events);
            server.run("VACUUM ANALYZE ledger.event");
            List<ProducerRecord<byte[], byte[]>> records = RawKafka.records(stored(log));
            for (int pair = -1; pair < pairs; pair++) {
                boolean counts = pair >= 0;
                ours(log, server, counts);
                theirs(records, counts);
                theirs(records, counts);
                ours(log, server, counts);
            }
            tell("relay", "raw-producer", results);
            tell("consumer", "raw-consumer", results);
        } finally {
            broker.close();
        }
        results.write();
    }

    private List<StoredEvent> stored(BenchLedger log) {
        List<StoredEvent> all = new ArrayList<>();
        while (all.size() < events) {
            all.addAll(log.reader.storedAfter(all.size(), AT_ONCE));
        }
        return all;
    }

    private KafkaTopic topic() {
        var at = broker.address();
        return new KafkaTopic(
                at.bootstrap(), at.user(), at.password(), "PLAIN", false, "b" + UUID.randomUUID());
    }

    private void ours(BenchLedger log, BenchServer server, boolean counts) throws Exception {
        KafkaTopic topic = topic();
        new RawKafka(topic).make();
        LedgerDatabase database =
                new LedgerDatabase(
                        server.database.jdbcUrl(),
                        server.database.user(),
                        server.database.password());
        try (KafkaLog reader = new KafkaLog(topic, log.codec, null)) {
            long start = System.nanoTime();
            try (Relay _ = new Relay(database, log.reader, topic, LEASE)) {
                awaitCopied(reader);
                add("relay", start, counts);
            }
        }
        try (KafkaLog late = new KafkaLog(topic, log.codec, null)) {
            awaitCopied(late);
            long start = System.nanoTime();
            long seen = 0;
            while (seen < events) {
                for (var event : late.after(seen, AT_ONCE)) {
                    if (event.position() != ++seen) {
                        throw new IllegalStateException("A gap: the run is void");
                    }
                }
            }
            add("consumer", start, counts);
        }
    }

    private void awaitCopied(KafkaLog reader) throws InterruptedException {
        long head = 0;
        while (head < events) {
            try {
                head = reader.awaitBeyond(head, LEASE);
            } catch (app.chung.ledger.reader.LedgerUnavailable notYet) {
                Thread.sleep(1);
            }
        }
    }

    private void theirs(List<ProducerRecord<byte[], byte[]>> records, boolean counts)
            throws Exception {
        RawKafka raw = new RawKafka(topic());
        raw.make();
        long start = System.nanoTime();
        raw.send(records);
        add("raw-producer", start, counts);
        start = System.nanoTime();
        long unused = raw.read(events);
        add("raw-consumer", start, counts);
    }

    private void add(String who, long start, boolean counts) {
        double rate = events / ((System.nanoTime() - start) / 1e9);
        if (counts) {
            rates.computeIfAbsent(who, w -> new ArrayList<>()).add(rate);
        }
    }

    private void tell(String ours, String theirs, Results results) {
        List<Double> own = rates.getOrDefault(ours, List.of());
        List<Double> raw = rates.getOrDefault(theirs, List.of());
        Ratio ratio = Ratio.of(own, raw);
        Ratio control = Ratio.thereAndBack(own);
        double rate = Ratio.median(own.stream().mapToDouble(Double::doubleValue).toArray());
        double rawRate = Ratio.median(raw.stream().mapToDouble(Double::doubleValue).toArray());
        results.put(
                ours,
                Map.of(
                        "rate", rate, "raw", rawRate, "ratio", ratio, "control", control, "floor",
                        FLOOR));
        System.out.printf(
                Locale.ROOT,
                "%-9s %8.0f events/s  raw %8.0f  ratio %.2f [%.2f %.2f]  A/A %.2f  floor %.2f%n",
                ours,
                rate,
                rawRate,
                ratio.median(),
                ratio.low(),
                ratio.high(),
                control.median(),
                FLOOR);
    }
}
