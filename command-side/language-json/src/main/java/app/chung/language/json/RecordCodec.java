package app.chung.language.json;

import app.chung.language.kernel.Malformed;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** A record is a JSON object with a field for each component. */
final class RecordCodec<T> implements ValueCodec<T> {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    private record Component(
            String name,
            SerializedString label,
            int index,
            ValueCodec<Object> codec,
            boolean nullable,
            MethodHandle getter) {}

    private final Component[] components;
    private final Map<String, Component> byName = new HashMap<>();
    private final MethodHandle constructor;
    private final boolean personal;

    RecordCodec(Class<T> type) {
        RecordComponent[] parts = type.getRecordComponents();
        components = new Component[parts.length];
        for (int i = 0; i < parts.length; i++) {
            components[i] = component(type, parts[i], i);
            byName.put(parts[i].getName(), components[i]);
        }
        constructor = constructor(type, parts);
        personal = Arrays.stream(components).anyMatch(c -> c.codec().personal());
    }

    @SuppressWarnings("unchecked")
    private static Component component(Class<?> type, RecordComponent part, int index) {
        String name = part.getName();
        try {
            return new Component(
                    name,
                    new SerializedString(name),
                    index,
                    (ValueCodec<Object>) ValueCodecs.of(part.getGenericType()),
                    part.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    LOOKUP.unreflect(part.getAccessor())
                            .asType(MethodType.methodType(Object.class, Object.class)));
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    type.getName() + "." + name + ": " + e.getMessage(), e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] parts) {
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return LOOKUP.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " and its constructor must be public", e);
        }
    }

    @Override
    public void write(JsonGenerator json, T value, Sealing sealing, String path) {
        json.writeStartObject();
        writeFields(json, value, sealing, path);
        json.writeEndObject();
    }

    void writeFields(JsonGenerator json, T value, Sealing sealing, String path) {
        for (Component component : components) {
            json.writeName(component.label());
            Object part = get(component, value);
            if (part == null) {
                json.writeNull();
            } else {
                component.codec().write(json, part, sealing, pathOf(component, path));
            }
        }
    }

    private static String pathOf(Component component, String path) {
        return component.codec().personal() ? Paths.join(path, component.name()) : path;
    }

    private static @Nullable Object get(Component component, Object value) {
        try {
            return component.getter().invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public T read(JsonParser json, Reading reading) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new Malformed("", "wrong-type");
        }
        return readFields(json, reading);
    }

    T readFields(JsonParser json, Reading reading) {
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean[] seen = new boolean[components.length];
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            Component component = byName.get(name);
            if (component == null) {
                skip(name, json, reading);
            } else {
                readField(component, json, reading, values, seen);
            }
        }
        requireAll(values);
        return construct(values);
    }

    private static void skip(String name, JsonParser json, Reading reading) {
        if (reading.strict()) {
            throw new Malformed(name, "unknown");
        }
        json.skipChildren();
    }

    private static void readField(
            Component component,
            JsonParser json,
            Reading reading,
            @Nullable Object[] values,
            boolean[] seen) {
        int index = component.index();
        if (seen[index] && reading.strict()) {
            throw new Malformed(component.name(), "twice");
        }
        seen[index] = true;
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            values[index] = null;
            return;
        }
        try {
            values[index] = component.codec().read(json, reading);
        } catch (Malformed e) {
            throw Paths.within(component.name(), e);
        }
    }

    private void requireAll(@Nullable Object[] values) {
        for (Component component : components) {
            if (values[component.index()] == null && !component.nullable()) {
                throw new Malformed(component.name(), "missing");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private T construct(@Nullable Object[] values) {
        try {
            return (T) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of its fields, in order. */
    List<String> fields() {
        return Arrays.stream(components).map(Component::name).toList();
    }

    @Override
    public boolean personal() {
        return personal;
    }
}
