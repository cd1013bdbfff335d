package app.chung.language.json;

import app.chung.language.kernel.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;

/** Where the keys of personal text are kept, apart from the log. */
public interface Keys {

    /** The keys of these persons; missing ones are made and are durable when this returns. */
    Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects);

    /** The person's key, or nothing when it was destroyed or never made. */
    Optional<SecretKey> forOpening(PersonId subject);

    /** The keys of these persons, as far as there are any. */
    default Map<PersonId, SecretKey> forOpening(Set<PersonId> subjects) {
        Map<PersonId, SecretKey> found = new HashMap<>();
        subjects.forEach(subject -> forOpening(subject).ifPresent(key -> found.put(subject, key)));
        return found;
    }

    /**
     * While it is the same, whoever had a key has it still, as far as is known here. A number that
     * never comes again promises nothing.
     */
    default long era() {
        return System.nanoTime();
    }
}
