package app.chung.language.json;

import app.chung.language.kernel.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

public final class InMemoryKeys implements Keys {

    private final Map<PersonId, SecretKey> keys = new ConcurrentHashMap<>();

    @Override
    public Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects) {
        Map<PersonId, SecretKey> found = new HashMap<>();
        subjects.forEach(s -> found.put(s, keys.computeIfAbsent(s, x -> fresh())));
        return found;
    }

    @Override
    public Optional<SecretKey> forOpening(PersonId subject) {
        return Optional.ofNullable(keys.get(subject));
    }

    public void destroy(PersonId subject) {
        keys.remove(subject);
    }

    private static SecretKey fresh() {
        byte[] bytes = new byte[32];
        new java.security.SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }
}
