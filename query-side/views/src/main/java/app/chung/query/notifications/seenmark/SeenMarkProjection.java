package app.chung.query.notifications.seenmark;

import app.chung.engine.Fold;
import app.chung.engine.Projection;
import app.chung.language.notifications.SeenMarkEvent.SeenMarkMoved;
import app.chung.language.notifications.SubjectKind;
import app.chung.ledger.reader.RecordedEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds up to where people have seen it all; what they saw of one thing is folded with it. */
public final class SeenMarkProjection implements Projection<SeenMark> {

    @Override
    public Class<SeenMark> document() {
        return SeenMark.class;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof SeenMarkMoved e && isWide(kind(e))
                ? Set.of(SeenMark.key(e.person(), kind(e)))
                : Set.of();
    }

    private static @Nullable SubjectKind kind(SeenMarkMoved e) {
        return e.about() == null ? null : e.about().kind();
    }

    private static boolean isWide(@Nullable SubjectKind kind) {
        return kind == null || kind == SubjectKind.FEED;
    }

    @Override
    public Fold<SeenMark> fold(String key, @Nullable SeenMark current, RecordedEvent recorded) {
        return recorded.event() instanceof SeenMarkMoved e
                ? Fold.put(new SeenMark(e.person(), kind(e), e.to()))
                : Fold.keep();
    }
}
