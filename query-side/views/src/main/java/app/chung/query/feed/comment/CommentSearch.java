package app.chung.query.feed.comment;

import app.chung.engine.search.SearchDocument;
import app.chung.engine.search.SearchProjection;
import app.chung.engine.search.SearchText;
import app.chung.language.groups.GroupId;
import org.jspecify.annotations.Nullable;

/** Comments on posts are found by their words until they are deleted. */
public final class CommentSearch implements SearchProjection<CommentCard> {

    @Override
    public String kind() {
        return "comment";
    }

    @Override
    public Class<CommentCard> document() {
        return CommentCard.class;
    }

    @Override
    public @Nullable SearchDocument search(String key, CommentCard card) {
        GroupId group = card.group();
        return card.deleted()
                ? null
                : new SearchDocument(
                        kind(),
                        card.id().value(),
                        card.post().value(),
                        null,
                        SearchText.written(card.text()),
                        card.audience(),
                        card.author(),
                        card.writtenAt(),
                        group == null ? null : group.value(),
                        null);
    }
}
