package app.chung.query.feed.comment;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.feed.CommentId;
import app.chung.language.feed.PostEvent.CommentDeleted;
import app.chung.language.feed.PostEvent.CommentEdited;
import app.chung.language.feed.PostEvent.CommentRestored;
import app.chung.language.feed.PostEvent.CommentWritten;
import app.chung.language.kernel.Event;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds comments on posts. */
public final class CommentProjection implements Projection<CommentCard> {

    static final Index OLDEST = Index.on("post", "position");
    static final Index NEWEST = Index.on("position");

    @Override
    public Class<CommentCard> document() {
        return CommentCard.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(OLDEST, NEWEST);
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        CommentId id = commentOf(recorded.event());
        return id == null ? Set.of() : Set.of(id.value().toString());
    }

    private static @Nullable CommentId commentOf(Event event) {
        return switch (event) {
            case CommentWritten e -> e.comment();
            case CommentEdited e -> e.comment();
            case CommentDeleted e -> e.comment();
            case CommentRestored e -> e.comment();
            default -> null;
        };
    }

    @Override
    public Fold<CommentCard> fold(
            String key, @Nullable CommentCard current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case CommentWritten e -> Fold.put(written(e, recorded));
            case CommentEdited e when current != null ->
                    Fold.put(current.saying(e.text(), recorded.provenance().occurredAt()));
            case CommentDeleted ignored when current != null -> Fold.put(current.withDeleted(true));
            case CommentRestored ignored when current != null ->
                    Fold.put(current.withDeleted(false));
            default -> Fold.keep();
        };
    }

    private static CommentCard written(CommentWritten e, RecordedEvent recorded) {
        return new CommentCard(
                e.comment(),
                e.post(),
                e.author(),
                e.text(),
                recorded.provenance().occurredAt(),
                null,
                false,
                e.group(),
                e.epoch(),
                recorded.position());
    }
}
