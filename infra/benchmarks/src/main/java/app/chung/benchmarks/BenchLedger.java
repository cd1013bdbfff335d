package app.chung.benchmarks;

import app.chung.benchmarks.note.NoteCommand.WriteNote;
import app.chung.benchmarks.note.NoteEvent.NoteSealed;
import app.chung.benchmarks.note.NoteEvent.NoteWritten;
import app.chung.language.json.EventCodec;
import app.chung.language.json.MessageCatalog;
import app.chung.ledger.Ledger;
import app.chung.ledger.LedgerSchema;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.PostgresLedgerReader;
import java.sql.SQLException;
import java.util.List;

/** A ledger on the bench's server, with its reader. */
final class BenchLedger implements AutoCloseable {

    final EventCodec codec =
            new EventCodec(
                    MessageCatalog.of(
                            List.of(WriteNote.class, NoteWritten.class, NoteSealed.class)),
                    List.of());
    final BenchKeys keys = new BenchKeys();
    final Ledger ledger;
    final PostgresLedgerReader reader;
    private final BenchServer server;

    BenchLedger(BenchServer server) {
        this.server = server;
        LedgerDatabase database =
                new LedgerDatabase(
                        server.database.jdbcUrl(),
                        server.database.user(),
                        server.database.password());
        LedgerSchema.migrate(database);
        this.ledger = new Ledger(database, codec, keys);
        this.reader = new PostgresLedgerReader(database, codec);
        ledger.onCommit((first, last, access) -> reader.headMoved(last));
    }

    long stored(String kind) throws SQLException {
        return Long.parseLong(
                server.ask(
                        "SELECT count(*) FROM ledger.event e JOIN ledger.command USING (command_id)"
                                + " WHERE e.kind = '"
                                + kind
                                + "'"));
    }

    /** Nothing lost, nothing doubled, no gap. */
    boolean isGapless() throws SQLException {
        return "t"
                .equals(
                        server.ask(
                                "SELECT count(*) = coalesce(max(\"position\"), 0) FROM ledger.event"));
    }

    @Override
    public void close() {
        ledger.close();
        reader.close();
    }
}
