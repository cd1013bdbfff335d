package app.chung.engine.store;

import app.chung.language.kernel.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an indexed field is stored, so that every store orders it alike. */
public enum FieldKind {
    /** Ordered by code point; null is the empty text. */
    TEXT,
    /** A whole number; truth is 1, an instant its microseconds; null is greater than every one. */
    NUMBER;

    private static final long MICROS = 1_000_000;
    private static final long NANOS_A_MICRO = 1_000;
    private static final Set<Class<?>> TEXTS = Set.of(String.class, UUID.class);
    private static final Set<Class<?>> NUMBERS =
            Set.of(
                    int.class,
                    Integer.class,
                    long.class,
                    Long.class,
                    boolean.class,
                    Boolean.class,
                    Instant.class,
                    LocalDate.class);

    /** The kind for a component of this type. */
    public static FieldKind of(Class<?> type) {
        if (TEXTS.contains(type) || type.isEnum() || Id.class.isAssignableFrom(type)) {
            return TEXT;
        }
        if (NUMBERS.contains(type)) {
            return NUMBER;
        }
        throw new IllegalArgumentException("No index over a component of " + type);
    }

    /** The stored form: a string or a long. */
    public Object encode(@Nullable Object value) {
        return this == TEXT ? text(value) : number(value);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Id id -> id.value().toString();
            case Enum<?> e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case String s -> s;
            case UUID u -> u.toString();
            default -> throw new IllegalArgumentException("Not a text: " + value.getClass());
        };
    }

    private static Long number(@Nullable Object value) {
        return switch (value) {
            case null -> Long.MAX_VALUE;
            case Boolean b -> b ? 1L : 0L;
            case Integer i -> i.longValue();
            case Long l -> l;
            case Instant i ->
                    Math.addExact(
                            Math.multiplyExact(i.getEpochSecond(), MICROS),
                            i.getNano() / NANOS_A_MICRO);
            case LocalDate d -> d.toEpochDay();
            default -> throw new IllegalArgumentException("Not a number: " + value.getClass());
        };
    }
}
