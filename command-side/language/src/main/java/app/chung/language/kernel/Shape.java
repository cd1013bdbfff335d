package app.chung.language.kernel;

import java.time.ZoneId;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks of shape that commands' constructors share. Lengths count UTF-16 units. */
public final class Shape {

    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Shape() {}

    /** The value, or a complaint that it is missing. */
    public static <T> T required(String path, @Nullable T value) {
        if (value == null) {
            throw new Malformed(path, "missing");
        }
        return value;
    }

    /**
     * One line without leading and trailing space, of {@code min} to {@code max} units and no
     * control characters.
     */
    public static String line(String path, @Nullable String value, int min, int max) {
        String line = required(path, value).strip();
        if (line.chars().anyMatch(c -> Character.isISOControl(c) || turnsAround(c))) {
            throw new Malformed(path, "control-character");
        }
        return bounded(path, showing(line) ? line : "", min, max);
    }

    /** Whether the words behind it, also those of others, would be shown in another direction. */
    private static boolean turnsAround(int unit) {
        return (unit >= '\u202a' && unit <= '\u202e') || (unit >= '\u2066' && unit <= '\u2069');
    }

    /** Whether there is anything to see: marks of format, such as a space of no width, are not. */
    private static boolean showing(String text) {
        return text.codePoints()
                .anyMatch(
                        c -> Character.getType(c) != Character.FORMAT && !Character.isSpaceChar(c));
    }

    /**
     * Text of several lines, of {@code min} to {@code max} units when leading and trailing space is
     * off, without NUL.
     */
    public static String text(String path, @Nullable String value, int min, int max) {
        String text = required(path, value).strip();
        if (text.indexOf('\0') >= 0) {
            throw new Malformed(path, "control-character");
        }
        return bounded(path, showing(text) ? text : "", min, max);
    }

    /** Like {@link #line}, and nothing at all when there is none. */
    public static @Nullable String optionalLine(String path, @Nullable String value, int max) {
        return value == null || value.isBlank() ? null : line(path, value, 1, max);
    }

    /** Like {@link #text}, and nothing at all when there is none. */
    public static @Nullable String optionalText(String path, @Nullable String value, int max) {
        return value == null || value.isBlank() ? null : text(path, value, 1, max);
    }

    /** The name of a time zone that this server knows, for example {@code Asia/Ho_Chi_Minh}. */
    public static String zone(String path, @Nullable String value) {
        String zone = line(path, value, 1, 60);
        if (!ZONES.contains(zone)) {
            throw new Malformed(path, "unknown-zone");
        }
        return zone;
    }

    /** The same by the name that it has today: {@code Asia/Saigon} is {@code Asia/Ho_Chi_Minh}. */
    public static String zoneOfToday(String path, @Nullable String value) {
        return Zones.today(zone(path, value));
    }

    /** Something before and after one {@code @}, no space, at most 254 units. */
    public static String email(String path, @Nullable String value) {
        String email = line(path, value, 1, 254);
        int at = email.indexOf('@');
        boolean one = at > 0 && at == email.lastIndexOf('@') && at < email.length() - 1;
        if (!one || email.chars().anyMatch(Character::isWhitespace)) {
            throw new Malformed(path, "not-an-address");
        }
        return email;
    }

    /** Base64 of 1 to {@code maxBytes} bytes. */
    public static String base64(String path, @Nullable String value, int maxBytes) {
        String text = bounded(path, required(path, value), 1, (maxBytes + 2) / 3 * 4);
        try {
            if (Base64.getDecoder().decode(text).length > maxBytes) {
                throw new Malformed(path, "too-long");
            }
        } catch (IllegalArgumentException e) {
            throw new Malformed(path, "not-base64");
        }
        return text;
    }

    private static String bounded(String path, String value, int min, int max) {
        if (value.length() < min) {
            throw new Malformed(path, value.isEmpty() ? "missing" : "too-short");
        }
        if (value.length() > max) {
            throw new Malformed(path, "too-long");
        }
        return value;
    }
}
