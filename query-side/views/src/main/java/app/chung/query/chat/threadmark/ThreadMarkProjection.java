package app.chung.query.chat.threadmark;

import app.chung.engine.Fold;
import app.chung.engine.Projection;
import app.chung.language.chat.ReadMarkEvent.ThreadReadMarkMoved;
import app.chung.ledger.reader.RecordedEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds how far people have read in threads. */
public final class ThreadMarkProjection implements Projection<ThreadMark> {

    @Override
    public Class<ThreadMark> document() {
        return ThreadMark.class;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof ThreadReadMarkMoved e
                ? Set.of(ThreadMark.key(e.channel(), e.thread(), e.person()))
                : Set.of();
    }

    @Override
    public Fold<ThreadMark> fold(String key, @Nullable ThreadMark current, RecordedEvent recorded) {
        return recorded.event() instanceof ThreadReadMarkMoved e
                ? Fold.put(new ThreadMark(e.channel(), e.thread(), e.person(), e.to()))
                : Fold.keep();
    }
}
