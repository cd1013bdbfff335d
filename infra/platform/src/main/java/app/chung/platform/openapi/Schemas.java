package app.chung.platform.openapi;

import app.chung.language.json.WireName;
import app.chung.language.kernel.Personal;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Draws JSON schemas of types; records and enums become named components. */
final class Schemas {

    private final Described side;
    private final Map<String, ObjectNode> components = new TreeMap<>();
    private final Map<Drawn, String> names = new HashMap<>();

    /** The same record may look otherwise on its way back. */
    private record Drawn(Class<?> type, Way way) {}

    Schemas(Described side) {
        this.side = side;
    }

    /** Everything that has a name. */
    ObjectNode components() {
        ObjectNode all = Nodes.empty();
        components.forEach(all::set);
        return all;
    }

    /** Gives a schema a name, and answers with a reference to it. */
    ObjectNode name(String name, ObjectNode schema) {
        components.put(name, schema);
        return Nodes.reference(name);
    }

    /** The schema of what a request may leave out but not make null. */
    ObjectNode asked(Parameter parameter) {
        return oneOf(parameter)
                .orElseGet(() -> bare(parameter.getAnnotatedType(), Way.ASKED, Map.of()));
    }

    private Optional<ObjectNode> oneOf(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(OneOf.class)).map(this::oneOf);
    }

    private ObjectNode oneOf(OneOf few) {
        ObjectNode schema = Nodes.typed("string");
        side.values(few.value()).stream().sorted().forEach(schema.putArray("enum")::add);
        return name(few.value(), schema);
    }

    /** The schema of an annotated type; what may be null says so. */
    ObjectNode of(AnnotatedType type, Way way) {
        return of(type, way, Map.of());
    }

    private ObjectNode of(AnnotatedType type, Way way, Map<String, AnnotatedType> bound) {
        ObjectNode schema = bare(type, way, bound);
        return isNullable(type, way) ? orNull(schema) : schema;
    }

    private ObjectNode bare(AnnotatedType type, Way way, Map<String, AnnotatedType> bound) {
        AnnotatedType known = bound.get(type.getType().getTypeName());
        if (known != null) {
            return of(known, way);
        }
        if (type instanceof AnnotatedParameterizedType generic
                && type.getType() instanceof ParameterizedType plain
                && plain.getRawType() instanceof Class<?> raw) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            if (Map.class.isAssignableFrom(raw)) {
                return Nodes.map(of(arguments[1], way, bound));
            }
            return Collection.class.isAssignableFrom(raw)
                    ? Nodes.array(of(arguments[0], way, bound))
                    : object(raw, way, binding(raw, arguments));
        }
        return of(type.getType(), way);
    }

    /** The schema of a plain type. */
    ObjectNode of(Type type, Way way) {
        if (!(type instanceof Class<?> plain)) {
            return Nodes.empty();
        }
        if (plain.isEnum()) {
            return named(new Drawn(plain, Way.ANSWERED), plain, () -> constants(plain));
        }
        if (plain.isRecord() && !Scalars.isId(plain)) {
            return named(new Drawn(plain, way), plain, () -> object(plain, way, Map.of()));
        }
        return Scalars.of(plain);
    }

    /** A refusal: its code, and what it tells beyond that. */
    ObjectNode refusal(Class<?> type) {
        return named(
                new Drawn(type, Way.ANSWERED),
                type,
                () -> {
                    ObjectNode schema = Nodes.typed("object");
                    ObjectNode fields = schema.putObject("properties");
                    fields.set("type", Nodes.typed("string").put("const", WireName.of(type)));
                    fields.set("title", Nodes.typed("string"));
                    fields.set("status", Nodes.typed("integer"));
                    schema.putArray("required").add("type").add("title").add("status");
                    return components(schema, type, Way.ANSWERED, Map.of());
                });
    }

    private static ObjectNode constants(Class<?> type) {
        ObjectNode schema = Nodes.typed("string");
        var values = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> values.add(WireName.of((Enum<?>) constant)));
        return schema;
    }

    private ObjectNode object(Class<?> type, Way way, Map<String, AnnotatedType> bound) {
        ObjectNode schema = Nodes.typed("object");
        schema.putObject("properties");
        schema.putArray("required");
        components(schema, type, way, bound);
        if (schema.withArray("required").isEmpty()) {
            schema.remove("required");
        }
        return way == Way.ASKED ? schema.put("additionalProperties", false) : schema;
    }

    private ObjectNode components(
            ObjectNode schema, Class<?> type, Way way, Map<String, AnnotatedType> bound) {
        boolean leavesNullsOut = way == Way.ASKED || type.isAnnotationPresent(JsonInclude.class);
        ObjectNode fields = schema.withObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonAnyGetter.class)) {
                continue;
            }
            AnnotatedType declared = component.getAnnotatedType();
            boolean absent = leavesNullsOut && declared.isAnnotationPresent(Nullable.class);
            fields.set(
                    component.getName(),
                    oneOf(component)
                            .orElseGet(
                                    () ->
                                            absent && way == Way.ANSWERED
                                                    ? bare(declared, way, bound)
                                                    : of(declared, way, bound)));
            if (!absent) {
                schema.withArray("required").add(component.getName());
            }
            side.beside(component).ifPresent(name -> textBeside(schema, name));
        }
        return schema;
    }

    private static void textBeside(ObjectNode schema, String name) {
        schema.withObject("properties").set(name, orNull(Nodes.typed("string")));
        schema.withArray("required").add(name);
    }

    private ObjectNode named(Drawn drawn, Class<?> type, Supplier<ObjectNode> schema) {
        String known = names.get(drawn);
        if (known == null) {
            known = free(type, drawn.way());
            names.put(drawn, known);
            components.put(known, Nodes.empty());
            components.put(known, schema.get());
        }
        return Nodes.reference(known);
    }

    // Records of two endpoints may be called alike; the package then tells them apart.
    private String free(Class<?> type, Way way) {
        Class<?> outer = type.getEnclosingClass();
        String name =
                outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
        if (!components.containsKey(name)) {
            return name;
        }
        String module = type.getPackageName();
        String longer = module.substring(module.lastIndexOf('.') + 1) + "." + name;
        return components.containsKey(longer) ? longer + "." + way : longer;
    }

    private static Map<String, AnnotatedType> binding(Class<?> type, AnnotatedType[] arguments) {
        Map<String, AnnotatedType> bound = new TreeMap<>();
        for (int i = 0; i < arguments.length; i++) {
            bound.put(type.getTypeParameters()[i].getName(), arguments[i]);
        }
        return bound;
    }

    // What is personal is null once its key is gone.
    private static boolean isNullable(AnnotatedType type, Way way) {
        boolean erasable =
                way == Way.ANSWERED
                        && type.getType() instanceof Class<?> plain
                        && Personal.class.isAssignableFrom(plain);
        return erasable || type.isAnnotationPresent(Nullable.class);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.path("type").isString()) {
            String type = schema.path("type").asString();
            schema.putArray("type").add(type).add("null");
            return schema;
        }
        ObjectNode either = Nodes.empty();
        either.putArray("anyOf").add(schema).add(Nodes.typed("null"));
        return either;
    }
}
