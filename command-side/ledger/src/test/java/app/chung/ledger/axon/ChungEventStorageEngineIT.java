package app.chung.ledger.axon;

import static app.chung.ledger.LedgerFixture.AN;
import static app.chung.ledger.LedgerFixture.command;
import static app.chung.ledger.LedgerFixture.hash;
import static app.chung.ledger.LedgerFixture.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.Append;
import app.chung.ledger.AppendResult.Appended;
import app.chung.ledger.AppendResult.Duplicate;
import app.chung.ledger.LedgerFixture;
import app.chung.ledger.Origin;
import app.chung.ledger.sample.NoteEvent.NoteWritten;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChungEventStorageEngineIT {

    private final LedgerFixture log = new LedgerFixture();
    private final ChungEventStorageEngine engine =
            new ChungEventStorageEngine(log.ledger, log.reader, new Texts());
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();

    @AfterEach
    void close() {
        store.shutDown();
        log.close();
    }

    private static final class Texts implements SnapshotForm<String> {
        @Override
        public String shape(String kind) {
            return kind + "-1";
        }

        @Override
        public byte[] write(String aggregate) {
            return aggregate.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String read(String kind, byte[] state) {
            return new String(state, StandardCharsets.UTF_8);
        }
    }

    private static DomainEventMessage<?> message(StreamId stream, long sequence) {
        return new GenericDomainEventMessage<>(
                stream.kind(), stream.toString(), sequence, new NoteWritten("n" + sequence));
    }

    private AppendContext publish(CommandId id, DomainEventMessage<?>... events) {
        AppendContext context =
                new AppendContext(id, hash("x"), new Origin.Now(AN), Append.ANY_ACCESS);
        DefaultUnitOfWork<?> work =
                DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("c"));
        context.attachTo(work);
        work.execute(() -> store.publish(events));
        return context;
    }

    @Test
    void writes_a_unit_of_work_as_one_append() {
        StreamId one = note();
        AppendContext context = publish(command(), message(one, 0), message(one, 1));
        assertThat(context.appended()).contains(new Appended(one, 2, 2));
        assertThat(store.readEvents(one.toString()).asStream().map(m -> m.getPayload()).toList())
                .hasToString("[NoteWritten[text=n0], NoteWritten[text=n1]]");
        assertThat(engine.lastSequenceNumberFor(one.toString())).contains(1L);
    }

    @Test
    void tells_of_a_clash_in_axons_words() {
        StreamId one = note();
        publish(command(), message(one, 0));
        assertThatThrownBy(() -> publish(command(), message(one, 0)))
                .isInstanceOf(ConcurrencyException.class)
                .hasCauseInstanceOf(NotAppended.class);
    }

    @Test
    void rolls_back_a_repeated_command_and_carries_its_answer() {
        StreamId one = note();
        CommandId id = command();
        publish(id, message(one, 0));
        assertThatThrownBy(() -> publish(id, message(one, 1)))
                .isInstanceOfSatisfying(
                        NotAppended.class,
                        e -> assertThat(e.result()).isEqualTo(new Duplicate(one, 1, 1)));
    }

    @Test
    void reads_long_streams_page_by_page() {
        StreamId one = note();
        List<DomainEventMessage<?>> many = new ArrayList<>();
        for (int i = 0; i < 1_234; i++) {
            many.add(message(one, i));
        }
        publish(command(), many.toArray(DomainEventMessage<?>[]::new));
        assertThat(
                        store.readEvents(one.toString(), 7)
                                .asStream()
                                .map(DomainEventMessage::getSequenceNumber)
                                .toList())
                .hasSize(1_227)
                .startsWith(7L)
                .endsWith(1_233L);
        assertThat(engine.readEvents(engine.createTailToken(), false)).hasSize(1_234);
    }

    /** A full last page is followed by an empty one. */
    @Test
    void knows_the_last_number_of_a_stream_of_whole_pages() {
        StreamId one = note();
        List<DomainEventMessage<?>> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(message(one, i));
        }
        publish(command(), many.toArray(DomainEventMessage<?>[]::new));
        var stream = store.readEvents(one.toString());
        stream.forEachRemaining(_ -> {});
        assertThat(stream.getLastSequenceNumber()).isEqualTo(499L);
    }

    @Test
    void starts_from_a_snapshot() {
        StreamId one = note();
        publish(command(), message(one, 0), message(one, 1), message(one, 2));
        engine.storeSnapshot(new GenericDomainEventMessage<>("note", one.toString(), 1, "folded"));
        assertThat(
                        store.readEvents(one.toString())
                                .asStream()
                                .map(m -> m.getPayload().toString())
                                .toList())
                .containsExactly("folded", "NoteWritten[text=n2]");
    }

    @Test
    void finds_the_place_of_an_instant() {
        publish(command(), message(note(), 0));
        Instant between =
                log.reader.after(0, 1).getFirst().provenance().recordedAt().plusNanos(1_000);
        publish(command(), message(note(), 0));
        assertThat(engine.createTokenAt(between).position()).hasValue(1);
        assertThat(engine.createTokenAt(Instant.EPOCH).position()).hasValue(0);
        assertThat(engine.createTokenAt(Instant.now().plusSeconds(60)).position()).hasValue(2);
    }
}
