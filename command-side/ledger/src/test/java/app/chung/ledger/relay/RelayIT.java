package app.chung.ledger.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.embedded.Processes;
import app.chung.embedded.testing.TestKafka;
import app.chung.language.json.StoredEvent;
import app.chung.ledger.LedgerFixture;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.ledger.reader.kafka.HistoryMissing;
import app.chung.ledger.reader.kafka.KafkaLog;
import app.chung.ledger.reader.kafka.TopicReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RelayIT {

    private static final LedgerFixture LOG = new LedgerFixture();

    private final Copy copy = new Copy(LOG);

    /** More than a reader holds of a topic's end when it begins. */
    @BeforeAll
    static void much_has_happened() {
        new Copy(LOG).append(3_000);
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    void everything_arrives_once_in_order_and_sealed() throws Exception {
        try (Relay relay = copy.relay();
                KafkaLog early = copy.reader()) {
            copy.check(copy.read(early));
            copy.append(300);
            copy.check(copy.read(early));
            try (KafkaLog late = copy.reader()) {
                copy.check(copy.read(late));
                assertThat(late.after(1_500, 2))
                        .extracting(RecordedEvent::position)
                        .containsExactly(1_501L, 1_502L);
            }
        }
        try (TopicReader raw = new TopicReader(copy.topic, 500)) {
            var first = raw.read(0, raw.end()).entries().getFirst().event().form();
            assertThat(new String(first.payload(), UTF_8)).doesNotContain("Mẻ");
            assertThat(new String(requireNonNull(first.sealed()), UTF_8)).doesNotContain("Mẻ");
        }
    }

    @Test
    void another_takes_over_from_one_that_froze_in_the_midst_and_wakes_or_was_killed()
            throws Exception {
        Process first = RelayProcess.start(LOG.database, copy.topic);
        try (KafkaLog reader = copy.reader()) {
            Copy.await(reader, 100);
            Processes.signal(first.toHandle(), "STOP");
            try (Relay second = copy.relay()) {
                copy.append(500);
                copy.check(copy.read(reader));
                Processes.signal(first.toHandle(), "CONT");
                copy.append(500);
                copy.check(copy.read(reader));
                first.destroyForcibly().waitFor();
                try (KafkaLog late = copy.reader()) {
                    copy.check(copy.read(late));
                }
            }
        } finally {
            first.destroyForcibly();
        }
    }

    /** What is sent again after a failure may stand behind what was not to come yet. */
    @Test
    void only_the_next_position_counts() throws Exception {
        List<StoredEvent> some = LOG.reader.storedAfter(0, 6);
        var unused = Topics.idOf(copy.topic);
        try (KafkaLog reader = copy.reader();
                Publisher publisher = new Publisher(copy.topic, Copy.LEASE)) {
            publisher.publish(some.subList(0, 2), () -> {});
            Copy.await(reader, 2);
            publisher.publish(some.subList(3, 5), () -> {});
            publisher.publish(some.subList(1, 5), () -> {});
            publisher.publish(some.subList(0, 6), () -> {});
            Copy.await(reader, 6);
            assertThat(reader.after(0, 100))
                    .extracting(RecordedEvent::position)
                    .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        }
    }

    @Test
    void goes_on_by_itself_after_the_broker_was_killed_and_fills_a_topic_that_was_deleted()
            throws Exception {
        try (Relay relay = copy.relay();
                KafkaLog reader = copy.reader()) {
            copy.read(reader);
            TestKafka.shared().killNine();
            copy.append(200);
            TestKafka.shared().restart();
            copy.check(copy.read(reader));

            delete();
            copy.append(100);
            copy.check(copy.read(reader));
            try (KafkaLog another = copy.reader()) {
                copy.check(copy.read(another));
            }
        }
    }

    @Test
    void says_that_history_is_missing_or_reads_it_from_the_log() throws Exception {
        try (Relay relay = copy.relay();
                KafkaLog early = copy.reader()) {
            copy.read(early);
        }
        forget(700);
        try (KafkaLog alone = copy.reader();
                KafkaLog backed = new KafkaLog(copy.topic, LedgerFixture.CODEC, LOG.reader)) {
            assertThatThrownBy(() -> alone.after(0, 10))
                    .isInstanceOf(HistoryMissing.class)
                    .hasMessageContaining("it begins with 701");
            assertThat(alone.after(700, 1))
                    .extracting(RecordedEvent::position)
                    .containsExactly(701L);
            copy.check(copy.read(backed));
        }
    }

    @Test
    void refuses_a_topic_that_holds_another_log() throws Exception {
        String id = Topics.idOf(copy.topic);
        try (Publisher publisher = new Publisher(copy.topic, Copy.LEASE);
                LedgerFixture other = new LedgerFixture()) {
            publisher.publish(LOG.reader.storedAfter(0, 3), () -> {});
            new Copy(other).append(5);
            var resuming = new Resuming(copy.topic, other.reader);
            assertThatThrownBy(() -> resuming.from(new Place("", 0, -1), id))
                    .isInstanceOf(NotOurs.class)
                    .hasMessageContaining("another log");
        }
    }

    private void delete() throws Exception {
        try (Admin admin = Admin.create(copy.topic.client())) {
            admin.deleteTopics(List.of(copy.topic.name())).all().get(20, TimeUnit.SECONDS);
        }
    }

    private void forget(long before) throws Exception {
        var partition = new TopicPartition(copy.topic.name(), 0);
        try (Admin admin = Admin.create(copy.topic.client())) {
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(before)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
    }
}
