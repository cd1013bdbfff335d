package app.chung.benchmarks;

import app.chung.benchmarks.note.NoteEvent.NoteWritten;
import app.chung.benchmarks.note.NoteId;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.Append;
import app.chung.ledger.AppendResult;
import app.chung.ledger.Origin;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The append path alone: event, command row, and a claim on every fourth. */
final class LedgerAppends implements Contestant {

    private final BenchLedger log;
    private final PersonId actor = new PersonId(UUID.randomUUID());
    private final String text = Payload.text(Payload.SIZE);

    LedgerAppends(BenchLedger log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void operate(UUID id, int number) {
        List<Claim> claims =
                number % 4 == 0 ? List.of(new Claim("benchmarks.note", id.toString())) : List.of();
        AppendResult result =
                log.ledger.append(
                        new Append(
                                new CommandId(Ids.next()),
                                new byte[32],
                                new StreamId("direct", id),
                                0,
                                List.of(new NoteWritten(new NoteId(id), text)),
                                claims,
                                List.of(),
                                new Origin.Now(actor),
                                Append.ANY_ACCESS));
        if (!(result instanceof AppendResult.Appended)) {
            throw new IllegalStateException(result.toString());
        }
    }

    @Override
    public long stored() throws SQLException {
        return log.stored("direct");
    }
}
