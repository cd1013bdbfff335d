package app.chung.importers;

/**
 * Where an entry stands, for people who look it up.
 *
 * @param file the file within the archive
 * @param part which part of it, such as {@code entry 3}
 */
public record Entry(String file, String part) {

    /** The one of this number, counted from 1. */
    public static Entry of(String file, int number) {
        return new Entry(file, "entry " + number);
    }

    /** The file as a whole. */
    public static Entry of(String file) {
        return new Entry(file, "");
    }

    /** A part of this one. */
    public Entry within(String smaller) {
        return new Entry(file, part + " " + smaller);
    }

    @Override
    public String toString() {
        return part.isEmpty() ? file : file + " " + part;
    }
}
