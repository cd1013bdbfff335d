package app.chung.query.feed.post;

import app.chung.engine.search.SearchDocument;
import app.chung.engine.search.SearchProjection;
import app.chung.engine.search.SearchText;
import app.chung.language.groups.GroupId;
import org.jspecify.annotations.Nullable;

/** Posts are found by their words until they are deleted. */
public final class PostSearch implements SearchProjection<PostCard> {

    @Override
    public String kind() {
        return "post";
    }

    @Override
    public Class<PostCard> document() {
        return PostCard.class;
    }

    @Override
    public @Nullable SearchDocument search(String key, PostCard card) {
        GroupId group = card.group();
        return card.deleted()
                ? null
                : new SearchDocument(
                        kind(),
                        card.id().value(),
                        null,
                        null,
                        SearchText.written(card.text()),
                        card.audience(),
                        card.author(),
                        card.writtenAt(),
                        group == null ? null : group.value(),
                        null);
    }
}
