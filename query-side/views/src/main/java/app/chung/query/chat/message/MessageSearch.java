package app.chung.query.chat.message;

import app.chung.engine.search.SearchDocument;
import app.chung.engine.search.SearchProjection;
import app.chung.engine.search.SearchText;
import org.jspecify.annotations.Nullable;

/** Messages are found by their words until they are deleted. */
public final class MessageSearch implements SearchProjection<MessageCard> {

    @Override
    public String kind() {
        return "message";
    }

    @Override
    public Class<MessageCard> document() {
        return MessageCard.class;
    }

    @Override
    public @Nullable SearchDocument search(String key, MessageCard card) {
        return card.deleted()
                ? null
                : new SearchDocument(
                        kind(),
                        card.id().value(),
                        card.channel().value(),
                        null,
                        SearchText.written(card.text()),
                        card.audience(),
                        card.author(),
                        card.sentAt(),
                        null,
                        card.channel().value());
    }
}
