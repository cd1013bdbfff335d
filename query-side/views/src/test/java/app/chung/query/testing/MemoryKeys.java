package app.chung.query.testing;

import app.chung.language.json.Keys;
import app.chung.language.kernel.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys for as long as a test takes. */
public final class MemoryKeys implements Keys {

    private final Map<PersonId, SecretKey> keys = new ConcurrentHashMap<>();

    @Override
    public Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects) {
        return subjects.stream().collect(Collectors.toMap(Function.identity(), this::key));
    }

    private SecretKey key(PersonId subject) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) subject.hashCode();
        return keys.computeIfAbsent(subject, ignored -> new SecretKeySpec(bytes, "AES"));
    }

    @Override
    public Optional<SecretKey> forOpening(PersonId subject) {
        return Optional.ofNullable(keys.get(subject));
    }

    /** Erases a person. */
    public void destroy(PersonId subject) {
        keys.remove(subject);
    }
}
