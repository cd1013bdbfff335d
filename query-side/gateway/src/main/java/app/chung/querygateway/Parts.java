package app.chung.querygateway;

import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Parts of views, found by their type, so that a new view touches nothing here. */
public final class Parts {

    private static final String VIEWS = "app.chung.query";

    private Parts() {}

    /** One of each class of this kind. */
    public static <T> List<T> ofKind(Class<T> kind) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(kind));
        return scanner.findCandidateComponents(VIEWS).stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .map(name -> ClassUtils.resolveClassName(name, null))
                .map(type -> kind.cast(BeanUtils.instantiateClass(type)))
                .toList();
    }
}
