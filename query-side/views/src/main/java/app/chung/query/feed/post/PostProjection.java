package app.chung.query.feed.post;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.feed.PostEvent;
import app.chung.language.feed.PostEvent.*;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.query.ReactionBy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds posts into what stands in a feed. */
public final class PostProjection implements Projection<PostCard> {

    static final Index NEWEST = Index.on("position");
    static final Index LIVELIEST = Index.on("activity");
    static final Index NEWEST_OF_GROUP = Index.on("group", "position");

    @Override
    public Class<PostCard> document() {
        return PostCard.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(NEWEST, NEWEST_OF_GROUP, LIVELIEST);
    }

    @Override
    public int revision() {
        return 3;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof PostEvent e
                ? Set.of(e.post().value().toString())
                : Set.of();
    }

    @Override
    public Optional<Set<String>> keysOfUnreadable(RecordedEvent recorded, String module) {
        return Projection.keyOfStream(recorded, "post");
    }

    @Override
    public Fold<PostCard> fold(String key, @Nullable PostCard current, RecordedEvent recorded) {
        if (recorded.event() instanceof PostWritten e) {
            return Fold.put(written(e, recorded));
        }
        return current != null && recorded.event() instanceof PostEvent e
                ? Fold.put(changed(current, e, recorded).withVersion(recorded.version()))
                : Fold.keep();
    }

    private static PostCard written(PostWritten e, RecordedEvent recorded) {
        return new PostCard(
                e.post(),
                e.group(),
                e.author(),
                e.text(),
                recorded.provenance().occurredAt(),
                null,
                0,
                false,
                e.epoch(),
                List.of(),
                0,
                recorded.version(),
                recorded.position(),
                recorded.position());
    }

    private static PostCard changed(PostCard card, PostEvent event, RecordedEvent recorded) {
        Instant at = recorded.provenance().occurredAt();
        return switch (event) {
            case PostEdited e -> card.saying(e.text(), at);
            case PostDeleted ignored -> card.withDeleted(true);
            case PostRestored ignored -> card.withDeleted(false);
            case CommentWritten ignored -> card.commented(1, recorded.position());
            case CommentDeleted ignored -> card.commented(-1, card.activity());
            case CommentRestored ignored -> card.commented(1, card.activity());
            case ReactionGiven e ->
                    card.withReactions(ReactionBy.with(card.reactions(), e.reaction(), e.person()));
            case ReactionWithdrawn e ->
                    card.withReactions(
                            ReactionBy.without(card.reactions(), e.reaction(), e.person()));
            case CommentEdited ignored -> card;
            case PeopleMentionedInPost ignored -> card;
            case PostWritten ignored -> card;
        };
    }
}
