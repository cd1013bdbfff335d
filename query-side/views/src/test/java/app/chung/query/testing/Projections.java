package app.chung.query.testing;

import app.chung.engine.Projection;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every projection that there is. */
public final class Projections {

    private Projections() {}

    /** Found, not listed. */
    public static List<Projection<?>> all() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Projection.class));
        return scan.findCandidateComponents("app.chung.query").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .sorted()
                .<Projection<?>>map(Projections::make)
                .toList();
    }

    private static Projection<?> make(String name) {
        try {
            return (Projection<?>) Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }
}
