package app.chung.ledger.relay;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestPostgres;
import app.chung.language.json.CloudEvents;
import app.chung.language.json.EventCodec;
import app.chung.language.json.StoredEvent;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.StreamId;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.TaskCompleted;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import app.chung.language.tasks.TaskEvent.TaskRenamed;
import app.chung.language.tasks.TaskEvent.TaskReopened;
import app.chung.language.tasks.TaskId;
import app.chung.ledger.Append;
import app.chung.ledger.Ledger;
import app.chung.ledger.LedgerFixture;
import app.chung.ledger.LedgerSchema;
import app.chung.ledger.Origin;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.ledger.reader.kafka.KafkaLog;
import app.chung.ledger.reader.kafka.KafkaTopic;
import com.example.opentasks.History;
import com.example.opentasks.OpenTasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** The example outside of the house, with a real log, relay and broker. */
class OpenTasksIT {

    private static final PersonId AN = new PersonId(UUID.randomUUID());
    private static final TaskId ROOF = new TaskId(UUID.randomUUID());
    private static final TaskId DOOR = new TaskId(UUID.randomUUID());
    private static final EventCodec CODEC = EventCodec.load();

    private final Map<TaskId, Integer> versions = new HashMap<>();
    private final KafkaTopic topic = Copy.fresh();

    @Test
    void replays_the_history_with_the_language_alone() throws Exception {
        LedgerDatabase database = database();
        try (Ledger ledger = new Ledger(database, CODEC, new LedgerFixture.TestKeys());
                PostgresLedgerReader log = new PostgresLedgerReader(database, CODEC);
                Relay relay = new Relay(database, log, topic, Duration.ofSeconds(1));
                KafkaLog arrived = new KafkaLog(topic, CODEC, null)) {
            tell(ledger, created(ROOF, "Sửa mái"), created(DOOR, "Sơn cửa"));
            tell(ledger, new TaskRenamed(DOOR, "Sơn cửa", "Sơn cửa lớn"), new TaskCompleted(ROOF));
            Copy.await(arrived, 4);
            OpenTasks tasks = new OpenTasks();
            List<Long> seen = new ArrayList<>();
            try (History history = new History(topic.client(), topic.name())) {
                history.replay(tasks::add);
                assertThat(tasks.titles()).containsExactly("Sơn cửa lớn");

                repeat(log.storedAfter(1, 2));
                tell(ledger, new TaskReopened(ROOF));
                Copy.await(arrived, 5);
                history.replay(tasks::add);
                assertThat(tasks.titles()).containsExactly("Sửa mái", "Sơn cửa lớn");
                assertThat(history.position()).isEqualTo(5);
            }
            try (History again = new History(topic.client(), topic.name())) {
                again.replay(event -> seen.add(event.position()));
            }
            assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L);
        }
    }

    private static TaskCreated created(TaskId task, String title) {
        var more = Personal.of(AN, "chỉ người trong nhà đọc được");
        return new TaskCreated(task, title, more, null, 0, null, null, AN, null, null);
    }

    private void tell(Ledger ledger, TaskEvent... events) {
        for (TaskEvent event : events) {
            int version = versions.merge(event.task(), 1, Integer::sum) - 1;
            var unused =
                    ledger.append(
                            new Append(
                                    new CommandId(UUID.randomUUID()),
                                    new byte[0],
                                    new StreamId("task", event.task().value()),
                                    version,
                                    List.of(event),
                                    List.of(),
                                    List.of(),
                                    new Origin.Now(AN),
                                    Append.ANY_ACCESS));
        }
    }

    /** As a relay that took over may do. */
    private void repeat(List<StoredEvent> events) {
        try (var producer =
                new KafkaProducer<>(
                        topic.client(), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (StoredEvent event : events) {
                var copy = new ProducerRecord<byte[], byte[]>(topic.name(), event.form().payload());
                CloudEvents.headers(event)
                        .forEach((name, value) -> copy.headers().add(name, value));
                var unused = producer.send(copy);
            }
            producer.flush();
        }
    }

    private static LedgerDatabase database() {
        LedgerDatabase fresh = LedgerFixture.of(TestPostgres.freshDatabase());
        LedgerSchema.migrate(fresh);
        return fresh;
    }
}
