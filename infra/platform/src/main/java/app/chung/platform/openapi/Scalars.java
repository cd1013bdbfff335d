package app.chung.platform.openapi;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of what is one value in JSON. */
final class Scalars {

    private static final Map<Class<?>, String> TYPES =
            Map.ofEntries(
                    Map.entry(String.class, "string"),
                    Map.entry(ZoneId.class, "string"),
                    Map.entry(int.class, "integer"),
                    Map.entry(Integer.class, "integer"),
                    Map.entry(long.class, "integer"),
                    Map.entry(Long.class, "integer"),
                    Map.entry(double.class, "number"),
                    Map.entry(Double.class, "number"),
                    Map.entry(boolean.class, "boolean"),
                    Map.entry(Boolean.class, "boolean"));
    private static final Map<Class<?>, String> FORMATS =
            Map.of(
                    UUID.class, "uuid",
                    Instant.class, "date-time",
                    LocalDate.class, "date");

    private Scalars() {}

    /** Ids are records and yet one text. */
    static boolean isId(Class<?> type) {
        return Id.class.isAssignableFrom(type);
    }

    /** The value's schema; anything at all for types that are not known. */
    static ObjectNode of(Class<?> type) {
        if (isId(type)) {
            return Nodes.formatted("uuid");
        }
        if (Personal.class.isAssignableFrom(type)) {
            return Nodes.typed("string");
        }
        String format = FORMATS.get(type);
        if (format != null) {
            return Nodes.formatted(format);
        }
        if (type == LocalTime.class) {
            return Nodes.typed("string").put("pattern", "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$");
        }
        String plain = TYPES.get(type);
        return plain == null ? Nodes.empty() : Nodes.typed(plain);
    }
}
