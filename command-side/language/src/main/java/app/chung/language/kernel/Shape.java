package app.chung.language.kernel;

import org.jspecify.annotations.Nullable;

/** Checks of shape that commands' constructors share. Lengths count UTF-16 units. */
public final class Shape {

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
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new Malformed(path, "control-character");
        }
        return bounded(path, line, min, max);
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
        return bounded(path, text, min, max);
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
