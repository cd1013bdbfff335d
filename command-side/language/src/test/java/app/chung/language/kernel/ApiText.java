package app.chung.language.kernel;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of a package as lines of text: what outsiders may rely on. */
final class ApiText {

    private ApiText() {}

    static String of(String packageName) {
        return LanguageTypes.all().stream()
                .filter(type -> type.getPackageName().equals(packageName))
                .map(ApiText::line)
                .collect(joining("\n", "", "\n"));
    }

    private static String line(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return annotations(type)
                + kind(type)
                + " "
                + name.replace('$', '.')
                + parts(type)
                + parents(type);
    }

    private static String annotations(Class<?> type) {
        String gateway = type.isAnnotationPresent(SentByGateway.class) ? "@SentByGateway " : "";
        String revision =
                Optional.ofNullable(type.getAnnotation(Revision.class))
                        .map(r -> "@Revision(" + r.value() + ") ")
                        .orElse("");
        return gateway + revision;
    }

    private static String kind(Class<?> type) {
        if (type.isRecord()) {
            return "record";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return (type.isSealed() ? "sealed " : "") + (type.isInterface() ? "interface" : "class");
    }

    private static String parts(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(ApiText::part)
                    .collect(joining(", ", "(", ")"));
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(joining(", ", " {", "}"));
        }
        return "";
    }

    private static String part(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        String optional = type.isAnnotationPresent(Nullable.class) ? "?" : "";
        return component.getType().getSimpleName() + optional + " " + component.getName();
    }

    private static String parents(Class<?> type) {
        List<String> names =
                Arrays.stream(type.getInterfaces())
                        .map(Class::getSimpleName)
                        .filter(name -> !name.equals("Annotation"))
                        .toList();
        return names.isEmpty() ? "" : " : " + String.join(", ", names);
    }
}
