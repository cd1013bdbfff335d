package app.chung.platform.openapi;

import app.chung.language.json.WireName;
import app.chung.language.kernel.Id;
import app.chung.language.kernel.Personal;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws JSON schemas of types; records become named components. */
final class Schemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> components = new TreeMap<>();
    private final Map<Class<?>, String> names = new java.util.HashMap<>();

    /** All records that were spoken of, by name. */
    ObjectNode components() {
        ObjectNode all = JSON.objectNode();
        components.forEach(all::set);
        return all;
    }

    /** The schema of an annotated type; what may be null says so. */
    ObjectNode of(AnnotatedType type) {
        ObjectNode schema = bare(type);
        return type.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
    }

    private ObjectNode bare(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic
                && type.getType() instanceof ParameterizedType plain
                && plain.getRawType() instanceof Class<?> raw) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                ObjectNode array = typed("array");
                array.set("items", of(arguments[0]));
                return array;
            }
            return raw.isRecord() ? generic(raw, arguments) : typed("object");
        }
        return of(type.getType());
    }

    /** The schema of a plain type. */
    ObjectNode of(Type type) {
        if (!(type instanceof Class<?> plain)) {
            return JSON.objectNode();
        }
        if (Id.class.isAssignableFrom(plain) || plain == UUID.class) {
            return formatted("uuid");
        }
        if (plain.isEnum()) {
            ObjectNode schema = typed("string");
            var values = schema.putArray("enum");
            Arrays.stream(plain.getEnumConstants())
                    .forEach(constant -> values.add(WireName.of((Enum<?>) constant)));
            return schema;
        }
        return plain.isRecord() ? reference(plain) : simple(plain);
    }

    private static ObjectNode simple(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String", "java.time.ZoneId" -> typed("string");
            case "int", "java.lang.Integer", "long", "java.lang.Long" -> typed("integer");
            case "boolean", "java.lang.Boolean" -> typed("boolean");
            case "double", "java.lang.Double" -> typed("number");
            default -> temporal(type);
        };
    }

    private static ObjectNode temporal(Class<?> type) {
        if (type == Instant.class) {
            return formatted("date-time");
        }
        if (type == LocalDate.class) {
            return formatted("date");
        }
        if (type == LocalTime.class) {
            return formatted("time");
        }
        return Personal.class.isAssignableFrom(type) ? typed("string") : JSON.objectNode();
    }

    private ObjectNode reference(Class<?> type) {
        String known = names.get(type);
        if (known == null) {
            known = free(type);
            names.put(type, known);
            components.put(known, object(type, Map.of()));
        }
        ObjectNode reference = JSON.objectNode();
        reference.put("$ref", "#/components/schemas/" + known);
        return reference;
    }

    // Records of two endpoints may be called alike; the package then tells them apart.
    private String free(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String name =
                outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
        String module = type.getPackageName();
        return components.containsKey(name)
                ? module.substring(module.lastIndexOf('.') + 1) + "." + name
                : name;
    }

    private ObjectNode generic(Class<?> type, AnnotatedType[] arguments) {
        Map<String, AnnotatedType> bound = new TreeMap<>();
        for (int i = 0; i < arguments.length; i++) {
            bound.put(type.getTypeParameters()[i].getName(), arguments[i]);
        }
        return object(type, bound);
    }

    private ObjectNode object(Class<?> type, Map<String, AnnotatedType> bound) {
        ObjectNode schema = typed("object");
        ObjectNode properties = schema.putObject("properties");
        var required = JSON.arrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedType declared = component.getAnnotatedType();
            properties.set(component.getName(), member(declared, bound));
            if (!declared.isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private ObjectNode member(AnnotatedType declared, Map<String, AnnotatedType> bound) {
        AnnotatedType known = bound.get(declared.getType().getTypeName());
        if (known != null) {
            return of(known);
        }
        if (declared instanceof AnnotatedParameterizedType generic && !bound.isEmpty()) {
            AnnotatedType item =
                    bound.get(generic.getAnnotatedActualTypeArguments()[0].getType().getTypeName());
            if (item != null) {
                ObjectNode array = typed("array");
                array.set("items", of(item));
                return array;
            }
        }
        return of(declared);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.path("type").isString() && !schema.has("enum")) {
            String type = schema.path("type").asString();
            schema.putArray("type").add(type).add("null");
            return schema;
        }
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(schema).add(typed("null"));
        return either;
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }

    private static ObjectNode formatted(String format) {
        return typed("string").put("format", format);
    }
}
