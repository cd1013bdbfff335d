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
        return found(Projection.class).stream().<Projection<?>>map(one -> one).toList();
    }

    static <T> List<T> found(Class<T> kind) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(kind));
        return scan.findCandidateComponents("app.chung.query").stream()
                .map(one -> Objects.requireNonNull(one.getBeanClassName()))
                .sorted()
                .map(name -> kind.cast(make(name)))
                .toList();
    }

    private static Object make(String name) {
        try {
            return Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }
}
