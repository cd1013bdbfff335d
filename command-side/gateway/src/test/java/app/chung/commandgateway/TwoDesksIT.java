package app.chung.commandgateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.access.Access;
import app.chung.commandgateway.aggregate.Aggregates;
import app.chung.commandgateway.aggregate.DeciderCatalog;
import app.chung.commandgateway.aggregate.Snapshots;
import app.chung.commandgateway.counter.Counter;
import app.chung.commandgateway.counter.CounterCommand.Count;
import app.chung.commandgateway.counter.CounterCommand.StartCounting;
import app.chung.commandgateway.counter.CounterEvent.Counted;
import app.chung.commandgateway.counter.CounterId;
import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.language.json.EventCodec;
import app.chung.language.json.Keys;
import app.chung.language.json.MessageCatalog;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.Ledger;
import app.chung.ledger.LedgerSchema;
import app.chung.ledger.axon.ChungEventStorageEngine;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.platform.access.AccessFold;
import app.chung.platform.web.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two command processes on one log, each with its own cache of aggregates. */
class TwoDesksIT {

    private static final EventCodec CODEC =
            new EventCodec(MessageCatalog.of(List.of(Counted.class)), List.of());
    private final LedgerDatabase database = fresh();
    private final Node one = new Node(database);
    private final Node two = new Node(database);
    private final CounterId counter = new CounterId(UUID.randomUUID());

    private static LedgerDatabase fresh() {
        TestDatabase test = TestPostgres.freshDatabase();
        LedgerDatabase database = new LedgerDatabase(test.jdbcUrl(), test.user(), test.password());
        LedgerSchema.migrate(database);
        return database;
    }

    private static final class Node implements AutoCloseable {

        private static final PersonId PERSON = new PersonId(UUID.randomUUID());
        private final Ledger ledger;
        final PostgresLedgerReader reader;
        private final CommandDesk desk;

        Node(LedgerDatabase database) {
            ledger = new Ledger(database, CODEC, new NoKeys());
            reader = new PostgresLedgerReader(database, CODEC);
            DeciderCatalog deciders = DeciderCatalog.of(List.of(new Counter()));
            EmbeddedEventStore store =
                    EmbeddedEventStore.builder()
                            .storageEngine(
                                    new ChungEventStorageEngine(
                                            ledger, reader, new Snapshots(deciders)))
                            .build();
            desk =
                    new CommandDesk(
                            deciders,
                            new Aggregates(deciders, store, Runnable::run),
                            ledger,
                            new AccessFold(reader, Access.empty()),
                            Clock.systemUTC());
        }

        int send(Command command) {
            return send(command, new CommandId(UUID.randomUUID()));
        }

        int send(Command command, CommandId id) {
            return desk.send(command, id, new byte[32], PERSON, null).version();
        }

        @Override
        public void close() {
            ledger.close();
            reader.close();
        }
    }

    private static final class NoKeys implements Keys {
        @Override
        public Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects) {
            return Map.of();
        }

        @Override
        public Optional<SecretKey> forOpening(PersonId subject) {
            return Optional.empty();
        }
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    @Test
    void decide_on_what_the_other_has_written() {
        assertThat(one.send(new Count(counter))).isEqualTo(1);
        assertThat(two.send(new Count(counter))).isEqualTo(2);
        assertThat(one.send(new Count(counter))).isEqualTo(3);
        assertThat(two.send(new Count(counter))).isEqualTo(4);
        assertThat(one.reader.stream(new StreamId("counter", counter.value()), 1, 10))
                .extracting(RecordedEvent::event)
                .containsExactly(
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(i -> new Counted(counter, i))
                                .toArray(Counted[]::new));
    }

    @Test
    void refuse_to_make_what_the_other_has_made() {
        one.send(new StartCounting(counter));
        assertThatThrownBy(() -> two.send(new StartCounting(counter))).isInstanceOf(Problem.class);
        assertThat(two.reader.head()).isEqualTo(1);
    }

    @Test
    void answer_a_retry_that_went_to_the_other() {
        CommandId id = new CommandId(UUID.randomUUID());
        assertThat(one.send(new StartCounting(counter), id)).isEqualTo(1);
        one.send(new Count(counter));
        assertThat(two.send(new StartCounting(counter), id)).isEqualTo(1);
        assertThat(two.reader.head()).isEqualTo(2);
    }

    @Test
    void count_every_call_once_when_all_come_at_once() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> calls =
                    IntStream.range(0, 40)
                            .<Callable<Integer>>mapToObj(i -> () -> one.send(new Count(counter)))
                            .toList();
            assertThat(pool.invokeAll(calls).stream().map(f -> f.resultNow()).sorted().toList())
                    .isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
        }
    }
}
