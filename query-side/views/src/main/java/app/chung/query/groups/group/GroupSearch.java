package app.chung.query.groups.group;

import app.chung.engine.search.SearchDocument;
import app.chung.engine.search.SearchProjection;
import app.chung.engine.search.SearchText;

/** Groups are found by name and description. */
public final class GroupSearch implements SearchProjection<GroupCard> {

    @Override
    public String kind() {
        return "group";
    }

    @Override
    public Class<GroupCard> document() {
        return GroupCard.class;
    }

    @Override
    public SearchDocument search(String key, GroupCard card) {
        return new SearchDocument(
                kind(),
                card.id().value(),
                null,
                SearchText.of(card.name()),
                SearchText.of(card.description()),
                card.audience(),
                null,
                card.createdAt(),
                card.id().value(),
                null);
    }
}
