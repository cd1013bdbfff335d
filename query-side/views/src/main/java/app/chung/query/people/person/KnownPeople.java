package app.chung.query.people.person;

import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.Role;
import app.chung.query.people.author.ArchivedAuthor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Everybody who is named somewhere: the people of this organisation, and archived authors under the
 * name of whom they turned out to be.
 */
@Component
public class KnownPeople {

    private final View<PersonCard> people;
    private final View<ArchivedAuthor> authors;

    KnownPeople(ViewReader views) {
        this.people = views.of(PersonCard.class);
        this.authors = views.of(ArchivedAuthor.class);
    }

    /** Those of these that the reader may see. */
    public List<PersonCard> find(PersonId reader, Collection<String> keys) {
        List<PersonCard> known = new ArrayList<>(people.findAll(reader, keys));
        Set<String> others = new HashSet<>(keys);
        known.forEach(card -> others.remove(key(card.id())));
        List<ArchivedAuthor> archived =
                others.isEmpty() ? List.of() : authors.findAll(reader, others);
        Map<PersonId, PersonCard> merged = merged(reader, archived);
        for (ArchivedAuthor author : archived) {
            PersonId into = author.mergedInto();
            known.add(shown(author, into == null ? null : merged.get(into)));
        }
        return known;
    }

    private Map<PersonId, PersonCard> merged(PersonId reader, List<ArchivedAuthor> archived) {
        List<String> keys =
                archived.stream()
                        .map(ArchivedAuthor::mergedInto)
                        .filter(Objects::nonNull)
                        .map(KnownPeople::key)
                        .distinct()
                        .toList();
        return keys.isEmpty()
                ? Map.of()
                : people.findAll(reader, keys).stream()
                        .collect(Collectors.toMap(PersonCard::id, card -> card));
    }

    private static PersonCard shown(ArchivedAuthor author, @Nullable PersonCard into) {
        return new PersonCard(
                author.id(),
                into == null ? author.fullName() : into.fullName(),
                into == null ? author.givenName() : into.givenName(),
                Role.GUEST,
                false,
                false,
                true,
                author.version());
    }

    private static String key(PersonId person) {
        return person.value().toString();
    }
}
