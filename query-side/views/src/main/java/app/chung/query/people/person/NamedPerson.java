package app.chung.query.people.person;

import app.chung.language.json.Opener;
import app.chung.query.Words;
import java.util.List;

/** A card with its name open, in memory alone. */
record NamedPerson(PersonCard card, byte[] order, List<String> words) {

    static NamedPerson open(PersonCard card, Opener opener) {
        String full = opener.open(card.fullName()).orElse("");
        String given = opener.open(card.givenName()).orElse("");
        return new NamedPerson(card, NameOrder.key(full, given), Words.plain(full + " " + given));
    }

    /** Whether each of these begins some word of the name, in whatever order. */
    boolean answersTo(List<String> asked) {
        return asked.stream().allMatch(ask -> words.stream().anyMatch(w -> w.startsWith(ask)));
    }
}
