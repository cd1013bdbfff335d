package app.chung.benchmarks;

import app.chung.language.json.Keys;
import app.chung.language.kernel.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys in memory: what is measured is the log. */
final class BenchKeys implements Keys {

    private final Map<PersonId, SecretKey> keys = new ConcurrentHashMap<>();

    @Override
    public Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects) {
        Map<PersonId, SecretKey> found = new HashMap<>();
        subjects.forEach(
                subject -> found.put(subject, keys.computeIfAbsent(subject, BenchKeys::key)));
        return found;
    }

    private static SecretKey key(PersonId subject) {
        byte[] bytes = new byte[32];
        new java.util.Random(subject.hashCode()).nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }

    @Override
    public Optional<SecretKey> forOpening(PersonId subject) {
        return Optional.ofNullable(keys.get(subject));
    }
}
