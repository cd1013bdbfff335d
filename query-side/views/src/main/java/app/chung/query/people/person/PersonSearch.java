package app.chung.query.people.person;

import app.chung.engine.search.SearchDocument;
import app.chung.engine.search.SearchProjection;
import app.chung.engine.search.SearchText;
import org.jspecify.annotations.Nullable;

/** Persons are found by their names while they are let in. */
public final class PersonSearch implements SearchProjection<PersonCard> {

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public Class<PersonCard> document() {
        return PersonCard.class;
    }

    @Override
    public @Nullable SearchDocument search(String key, PersonCard card) {
        return card.active()
                ? new SearchDocument(
                        kind(),
                        card.id().value(),
                        null,
                        SearchText.of(card.fullName()),
                        SearchText.of(card.givenName()),
                        card.audience(),
                        null,
                        null,
                        null,
                        null)
                : null;
    }
}
