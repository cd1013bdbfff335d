package app.chung.language.json;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.Personal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas of the forms that {@link ValueCodecs} writes. Records are described once, by name.
 */
final class PayloadSchemas {

    private static final Map<Type, String> PLAIN =
            Map.of(
                    int.class, "integer",
                    Integer.class, "integer",
                    long.class, "integer",
                    Long.class, "integer",
                    boolean.class, "boolean",
                    Boolean.class, "boolean");
    private static final Map<Type, String> FORMATS =
            Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date");

    private final Map<String, ObjectNode> components = new TreeMap<>();

    /** The schemas that others refer to. */
    Map<String, ObjectNode> components() {
        return components;
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode text() {
        return node().put("type", "string");
    }

    ObjectNode of(Type type) {
        return switch (type) {
            case ParameterizedType many -> {
                ObjectNode list = node().put("type", "array");
                list.set("items", of(many.getActualTypeArguments()[0]));
                yield many.getRawType() == Set.class ? list.put("uniqueItems", true) : list;
            }
            case Class<?> one -> ofClass(one);
            default -> throw new IllegalArgumentException(type + " has no form on the wire");
        };
    }

    private ObjectNode ofClass(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return node().put("type", PLAIN.get(type));
        }
        if (Id.class.isAssignableFrom(type)) {
            return text().put("format", "uuid");
        }
        if (FORMATS.containsKey(type)) {
            return text().put("format", FORMATS.get(type));
        }
        if (type.isEnum()) {
            ObjectNode names = text();
            for (Object constant : type.getEnumConstants()) {
                names.withArray("enum").add(WireName.of((Enum<?>) constant));
            }
            return names;
        }
        return type == Personal.class || type.isRecord() || type.isSealed() ? named(type) : text();
    }

    private ObjectNode named(Class<?> type) {
        String name = type == Personal.class ? "personal" : WireName.of(type);
        if (!components.containsKey(name)) {
            components.put(name, node());
            components.put(name, described(type));
        }
        return node().put("$ref", "#/components/schemas/" + name);
    }

    private ObjectNode described(Class<?> type) {
        if (type == Personal.class) {
            return personal();
        }
        return type.isRecord() ? object(type, null) : family(type);
    }

    private static ObjectNode personal() {
        ObjectNode place =
                node().put("type", "object")
                        .put(
                                "description",
                                "Personal text: its number among the texts that are sealed in the attribute sealed.");
        place.withObject("properties").putObject("personal").put("type", "integer");
        place.withArray("required").add("personal");
        return place;
    }

    private ObjectNode family(Class<?> type) {
        ObjectNode any = node();
        members(type, any);
        return any;
    }

    private void members(Class<?> family, ObjectNode any) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.isRecord()) {
                any.withArray("oneOf").add(object(member, WireName.kebab(member.getSimpleName())));
            } else {
                members(member, any);
            }
        }
    }

    /** A record; with the {@code type} that tells it from the others of its family. */
    ObjectNode object(Class<?> type, @Nullable String told) {
        ObjectNode schema = node().put("type", "object");
        ObjectNode fields = schema.putObject("properties");
        if (told != null) {
            fields.set(OneOfCodec.TYPE, text().put("const", told));
            schema.withArray("required").add(OneOfCodec.TYPE);
        }
        for (RecordComponent part : type.getRecordComponents()) {
            ObjectNode form = of(part.getGenericType());
            boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
            fields.set(part.getName(), nullable ? orNull(form) : form);
            schema.withArray("required").add(part.getName());
        }
        return schema;
    }

    private static ObjectNode orNull(ObjectNode form) {
        ObjectNode either = node();
        either.putArray("anyOf").add(form).add(node().put("type", "null"));
        return either;
    }
}
