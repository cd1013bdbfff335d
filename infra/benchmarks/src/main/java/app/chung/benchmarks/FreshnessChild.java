package app.chung.benchmarks;

import app.chung.benchmarks.note.NoteCommand.WriteNote;
import app.chung.benchmarks.note.NoteEvent.NoteSealed;
import app.chung.benchmarks.note.NoteEvent.NoteWritten;
import app.chung.language.json.EventCodec;
import app.chung.language.json.MessageCatalog;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.PostgresLedgerReader;
import java.io.PrintStream;
import java.util.List;
import java.util.UUID;

/**
 * A process of its own that follows a log and prints {@code <id> <microseconds>} for each event
 * that has become visible, until its input ends.
 */
final class FreshnessChild {

    static final String READY = "ready";

    private FreshnessChild() {}

    /** Runs: {@code url user password chung|stock}. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        String url = arguments[0];
        String user = arguments[1];
        String password = arguments[2];
        if (arguments[3].equals("stock")) {
            StockProcessor stock = new StockProcessor(url, user, password, id -> tell(out, id));
            while (!stock.isRunning()) {
                Thread.sleep(10);
            }
        } else {
            EventCodec codec =
                    new EventCodec(
                            MessageCatalog.of(
                                    List.of(WriteNote.class, NoteWritten.class, NoteSealed.class)),
                            List.of());
            var log = new PostgresLedgerReader(new LedgerDatabase(url, user, password), codec);
            var unused =
                    new FollowingViews(
                            url, user, password, log, "views_other", id -> tell(out, id));
        }
        out.println(READY);
        while (System.in.read() >= 0) {
            continue;
        }
        Runtime.getRuntime().halt(0);
    }

    private static void tell(PrintStream out, UUID id) {
        out.println(id + " " + Sightings.micros());
    }
}
