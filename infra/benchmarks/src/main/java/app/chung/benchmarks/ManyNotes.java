package app.chung.benchmarks;

import app.chung.benchmarks.note.NoteEvent.NoteSealed;
import app.chung.benchmarks.note.NoteEvent.NoteWritten;
import app.chung.benchmarks.note.NoteId;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.Append;
import app.chung.ledger.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Fills a log with notes, half of which are sealed. */
final class ManyNotes {

    private static final int STREAM = 200;

    private ManyNotes() {}

    static void write(BenchLedger log, int events) {
        PersonId author = new PersonId(UUID.randomUUID());
        String text = Payload.text(Payload.SIZE);
        for (int written = 0; written < events; written += STREAM) {
            NoteId note = new NoteId(Ids.next());
            List<Event> some = new ArrayList<>();
            for (int i = 0; i < STREAM; i++) {
                some.add(
                        i % 2 == 0
                                ? new NoteWritten(note, text)
                                : new NoteSealed(note, author, Personal.of(author, text)));
            }
            append(log, note, author, some);
        }
    }

    /** As many notes as that, each written once. */
    static void writeEach(BenchLedger log, int notes) {
        PersonId author = new PersonId(UUID.randomUUID());
        String text = Payload.text(Payload.SIZE);
        NoteId stream = new NoteId(Ids.next());
        for (int written = 0; written < notes; written += STREAM) {
            List<Event> some = new ArrayList<>();
            for (int i = 0; i < STREAM; i++) {
                some.add(new NoteWritten(new NoteId(Ids.next()), text));
            }
            append(log, stream, author, some);
            stream = new NoteId(Ids.next());
        }
    }

    private static void append(BenchLedger log, NoteId stream, PersonId author, List<Event> some) {
        log.ledger.append(
                new Append(
                        new CommandId(Ids.next()),
                        new byte[32],
                        new StreamId("note", stream.value()),
                        0,
                        some,
                        List.of(),
                        List.of(),
                        new Origin.Now(author),
                        Append.ANY_ACCESS));
    }
}
