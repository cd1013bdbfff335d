package app.chung.benchmarks.note;

import app.chung.access.Audience;
import app.chung.benchmarks.note.NoteEvent.NoteWritten;
import app.chung.engine.Fold;
import app.chung.engine.Projection;
import app.chung.ledger.reader.RecordedEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The smallest view there is. */
public final class NoteProjection implements Projection<NoteCard> {

    @Override
    public Class<NoteCard> document() {
        return NoteCard.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof NoteWritten written
                ? Set.of(written.note().value().toString())
                : Set.of();
    }

    @Override
    public Fold<NoteCard> fold(String key, @Nullable NoteCard current, RecordedEvent event) {
        return event.event() instanceof NoteWritten written
                ? Fold.put(new NoteCard(key, written.text(), new Audience.Everybody()))
                : Fold.keep();
    }
}
