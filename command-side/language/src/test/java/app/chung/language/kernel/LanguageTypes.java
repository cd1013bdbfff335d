package app.chung.language.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;

/** All types of the language, from the index that its build leaves in its jar. */
public final class LanguageTypes {

    private static final Index INDEX = read();

    private LanguageTypes() {}

    /** Every type that can be named from outside. */
    public static List<Class<?>> all() {
        return INDEX.getKnownClasses().stream()
                .map(LanguageTypes::load)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(LanguageTypes::isPublic)
                .<Class<?>>map(type -> type)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** Every record under a root such as {@link Event}. */
    public static List<Class<?>> records(Class<?> root) {
        return all().stream().filter(Class::isRecord).filter(root::isAssignableFrom).toList();
    }

    /** Every sealed family right under a root such as {@link Event}. */
    public static List<Class<?>> families(Class<?> root) {
        return all().stream()
                .filter(Class::isSealed)
                .filter(type -> List.of(type.getInterfaces()).contains(root))
                .toList();
    }

    private static boolean isPublic(Class<?> type) {
        return (type.getModifiers() & java.lang.reflect.Modifier.PUBLIC) != 0;
    }

    private static Class<?> load(ClassInfo info) {
        DotName name = info.name();
        try {
            return Class.forName(name.toString());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Index read() {
        try (InputStream in =
                Objects.requireNonNull(Event.class.getResourceAsStream("/META-INF/jandex.idx"))) {
            return new IndexReader(in).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
