package app.chung.language.json;

import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.util.Optional;
import java.util.Set;

/**
 * Opens personal text at the borders where people read it.
 *
 * @param keys where the keys are
 */
public record Opener(Keys keys) {

    /**
     * Opens what is in these records, or collections of them, with keys that are all read now, at
     * once. Good for as long as one answer takes: it does not notice that a key is destroyed.
     */
    public Opener ahead(Object documents) {
        return ahead(subjects(documents));
    }

    /** The same for whoever knows already whose texts they are. */
    public Opener ahead(Set<PersonId> subjects) {
        return subjects.isEmpty() ? this : new Opener(HeldKeys.of(subjects, keys));
    }

    /** Whose personal text is sealed in these records, or collections of them. */
    public static Set<PersonId> subjects(Object documents) {
        return Subjects.of(documents);
    }

    /** Whether the keys of all of them are there. */
    public boolean opens(Set<PersonId> subjects) {
        if (subjects.isEmpty()) {
            return true;
        }
        return keys instanceof HeldKeys held && held.asked().containsAll(subjects)
                ? held.areAll() || held.found().keySet().containsAll(subjects)
                : keys.forOpening(subjects).size() == subjects.size();
    }

    /** {@link Keys#era}. */
    public long era() {
        return keys.era();
    }

    /**
     * The text; nothing when its key was destroyed; {@link SealBroken} when it was tampered with.
     */
    public Optional<String> open(Personal personal) {
        return switch (personal) {
            case Personal.Open open -> Optional.of(open.text());
            case Personal.Sealed sealed ->
                    keys.forOpening(sealed.subject()).map(key -> Seal.open(key, sealed));
        };
    }
}
