package app.chung.ledger.relay;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.KafkaAddress;
import app.chung.embedded.testing.TestKafka;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Personal;
import app.chung.ledger.Append;
import app.chung.ledger.LedgerFixture;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.ledger.reader.kafka.KafkaLog;
import app.chung.ledger.reader.kafka.KafkaTopic;
import app.chung.ledger.sample.NoteEvent.NoteSigned;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A log, its topic, and what a reader of the topic sees of it. */
final class Copy {

    static final Duration LEASE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final KafkaAddress BROKER = TestKafka.shared().address();

    final LedgerFixture log;
    final KafkaTopic topic = fresh();

    /** A topic that nobody has made yet. */
    static KafkaTopic fresh() {
        return new KafkaTopic(
                BROKER.bootstrap(),
                BROKER.user(),
                BROKER.password(),
                "PLAIN",
                false,
                "test-" + UUID.randomUUID());
    }

    /** A topic of its own for that log. */
    Copy(LedgerFixture log) {
        this.log = log;
    }

    Relay relay() {
        return new Relay(log.database, log.reader, topic, LEASE);
    }

    KafkaLog reader() {
        return new KafkaLog(topic, LedgerFixture.CODEC, null);
    }

    /** Adds that many events, a few in each append. */
    void append(int events) {
        for (int done = 0; done < events; done += 100) {
            Event[] some =
                    IntStream.range(0, Math.min(100, events - done))
                            .mapToObj(
                                    i ->
                                            new NoteSigned(
                                                    LedgerFixture.AN,
                                                    new Personal.Open(
                                                            LedgerFixture.AN, "Mẻ thứ " + i)))
                            .toArray(Event[]::new);
            Append append = LedgerFixture.append(LedgerFixture.note(), 0, some);
            log.ledger.append(append);
        }
    }

    /** All that the log holds, as the topic tells it from the beginning. */
    List<RecordedEvent> read(KafkaLog reader) throws InterruptedException {
        long head = log.reader.head();
        await(reader, head);
        List<RecordedEvent> all = new ArrayList<>();
        while (all.size() < head) {
            all.addAll(reader.after(all.size(), 1_000));
        }
        return all;
    }

    static void await(KafkaLog reader, long head) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long seen = -1;
        while (System.nanoTime() < end && seen < head) {
            try {
                seen = reader.awaitBeyond(head - 1, Duration.ofSeconds(1));
            } catch (LedgerUnavailable notYet) {
                continue;
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(head);
    }

    /** Every position once, in order, with what the log holds there. */
    void check(List<RecordedEvent> read) {
        assertThat(read.stream().map(RecordedEvent::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, log.reader.head()).boxed().toList());
        List<RecordedEvent> original = new ArrayList<>();
        log.reader.scan(0, read.size(), original::addAll);
        assertThat(read.stream().map(Copy::text).toList())
                .isEqualTo(original.stream().map(Copy::text).toList());
    }

    /** All of it: a record's own equality does not look into bytes. */
    private static String text(RecordedEvent event) {
        return event.event() instanceof NoteSigned(var by, Personal.Sealed words)
                ? event.toString().replaceAll("\\[B@\\p{XDigit}+", "")
                        + by
                        + HexFormat.of().formatHex(words.bytes())
                : event.toString();
    }
}
