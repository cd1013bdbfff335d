package app.chung.language.json;

import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose personal text is sealed in records, however deep inside. */
final class Subjects {

    private static final ClassValue<List<Method>> LEADING =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .filter(part -> leads(part.getType()))
                            .map(RecordComponent::getAccessor)
                            .peek(accessor -> accessor.setAccessible(true))
                            .toList();
                }
            };

    private final Set<PersonId> found = new HashSet<>();

    private Subjects() {}

    static Set<PersonId> of(Object documents) {
        Subjects subjects = new Subjects();
        subjects.look(documents);
        return subjects.found;
    }

    private static boolean leads(Class<?> type) {
        return type.isRecord() || type.isInterface() || type == Object.class;
    }

    private void look(@Nullable Object value) {
        switch (value) {
            case Personal.Sealed sealed -> found.add(sealed.subject());
            case Collection<?> all -> all.forEach(this::look);
            case Map<?, ?> all -> all.values().forEach(this::look);
            case Record parts -> LEADING.get(parts.getClass()).forEach(part -> look(part, parts));
            case null, default -> {}
        }
    }

    private void look(Method part, Record parts) {
        try {
            look(part.invoke(parts));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
