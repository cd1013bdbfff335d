package app.chung.benchmarks;

import app.chung.access.Access;
import app.chung.benchmarks.note.Note;
import app.chung.benchmarks.note.NoteCommand.WriteNote;
import app.chung.benchmarks.note.NoteId;
import app.chung.commandgateway.CommandDesk;
import app.chung.commandgateway.aggregate.Aggregates;
import app.chung.commandgateway.aggregate.DeciderCatalog;
import app.chung.commandgateway.aggregate.Snapshots;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.PersonId;
import app.chung.ledger.axon.ChungEventStorageEngine;
import app.chung.platform.access.AccessFold;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** Commands through the gateway's desk: bus, lock, load, decide, append. */
final class GatewayCommands implements Contestant {

    private final BenchLedger log;
    private final CommandDesk desk;
    private final AccessFold access;
    private final EmbeddedEventStore store;
    private final ExecutorService snapshots = Executors.newSingleThreadExecutor();
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String text = Payload.text(Payload.SIZE);

    GatewayCommands(BenchLedger log) {
        this.log = log;
        DeciderCatalog deciders = DeciderCatalog.of(List.of(new Note()));
        this.store =
                EmbeddedEventStore.builder()
                        .storageEngine(
                                new ChungEventStorageEngine(
                                        log.ledger, log.reader, new Snapshots(deciders)))
                        .build();
        this.access = new AccessFold(log.reader, Access.empty());
        this.desk =
                new CommandDesk(
                        deciders,
                        new Aggregates(deciders, store, snapshots),
                        log.ledger,
                        access,
                        Clock.systemUTC());
    }

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public void operate(UUID id, int number) {
        WriteNote command = new WriteNote(new NoteId(id), text, number % 4 == 0);
        desk.send(command, new CommandId(Ids.next()), new byte[32], person, null);
    }

    @Override
    public long stored() throws SQLException {
        return log.stored("note");
    }

    @Override
    public void close() {
        access.close();
        store.shutDown();
        snapshots.shutdown();
    }
}
