package app.chung.query.chat.readmark;

import app.chung.engine.Fold;
import app.chung.engine.Projection;
import app.chung.language.chat.ReadMarkEvent.ReadMarkMoved;
import app.chung.ledger.reader.RecordedEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds how far people have read. */
public final class ReadMarkProjection implements Projection<ReadMark> {

    @Override
    public Class<ReadMark> document() {
        return ReadMark.class;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof ReadMarkMoved e
                ? Set.of(ReadMark.key(e.channel(), e.person()))
                : Set.of();
    }

    @Override
    public Fold<ReadMark> fold(String key, @Nullable ReadMark current, RecordedEvent recorded) {
        return recorded.event() instanceof ReadMarkMoved e
                ? Fold.put(new ReadMark(e.channel(), e.person(), e.to()))
                : Fold.keep();
    }
}
