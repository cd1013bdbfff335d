package app.chung.query.chat.channel;

import app.chung.engine.search.SearchDocument;
import app.chung.engine.search.SearchProjection;
import app.chung.engine.search.SearchText;
import org.jspecify.annotations.Nullable;

/** Channels are found by name and topic; conversations by who is in them, not here. */
public final class ChannelSearch implements SearchProjection<ChannelCard> {

    @Override
    public String kind() {
        return "channel";
    }

    @Override
    public Class<ChannelCard> document() {
        return ChannelCard.class;
    }

    @Override
    public @Nullable SearchDocument search(String key, ChannelCard card) {
        return card.kind() == ChannelKind.DIRECT
                ? null
                : new SearchDocument(
                        kind(),
                        card.id().value(),
                        null,
                        SearchText.of(card.name()),
                        SearchText.of(card.topic()),
                        card.audience(),
                        null,
                        card.createdAt(),
                        null,
                        card.id().value());
    }
}
