package app.chung.audit;

import app.chung.language.json.Keys;
import app.chung.language.json.Opener;
import app.chung.language.kernel.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** All tellers there are, and an opener that knows no key: for texts in flight. */
final class Telling {

    static final Opener OPENER =
            new Opener(
                    new Keys() {
                        @Override
                        public Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects) {
                            return Map.of();
                        }

                        @Override
                        public Optional<SecretKey> forOpening(PersonId subject) {
                            return Optional.empty();
                        }
                    });

    private Telling() {}

    static List<Teller<?>> tellers() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Teller.class));
        return scan.findCandidateComponents("app.chung.audit").stream()
                .<Teller<?>>map(found -> make(Objects.requireNonNull(found.getBeanClassName())))
                .toList();
    }

    private static Teller<?> make(String name) {
        try {
            return (Teller<?>) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }
}
