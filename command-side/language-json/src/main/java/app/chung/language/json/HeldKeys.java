package app.chung.language.json;

import app.chung.language.kernel.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;

/** Keys that were read at once; who has none among them is not asked for again. */
record HeldKeys(Set<PersonId> asked, Map<PersonId, SecretKey> found, Keys others) implements Keys {

    static HeldKeys of(Set<PersonId> subjects, Keys keys) {
        return new HeldKeys(subjects, keys.forOpening(subjects), keys);
    }

    /** Whether everybody who was asked for has one. */
    boolean areAll() {
        return found.size() == asked.size();
    }

    @Override
    public Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects) {
        return others.forSealing(subjects);
    }

    @Override
    public long era() {
        return others.era();
    }

    @Override
    public Optional<SecretKey> forOpening(PersonId subject) {
        return asked.contains(subject)
                ? Optional.ofNullable(found.get(subject))
                : others.forOpening(subject);
    }
}
