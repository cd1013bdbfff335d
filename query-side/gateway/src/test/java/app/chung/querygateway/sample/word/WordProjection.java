package app.chung.querygateway.sample.word;

import app.chung.engine.Fold;
import app.chung.engine.Projection;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.querygateway.sample.Said;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the last word of each key. */
public final class WordProjection implements Projection<Word> {

    @Override
    public Class<Word> document() {
        return Word.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof Said said ? Set.of(said.key()) : Set.of();
    }

    @Override
    public Fold<Word> fold(String key, @Nullable Word current, RecordedEvent event) {
        return event.event() instanceof Said said
                ? Fold.put(new Word(said.text(), event.position(), said.audience()))
                : Fold.keep();
    }
}
