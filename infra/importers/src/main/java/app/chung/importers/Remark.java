package app.chung.importers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to say about what was read, for people.
 *
 * @param code what it is, in kebab-case; a refusal by its own name; empty where only the text tells
 * @param place where it stands; null for nowhere in particular
 * @param values what the sentence names
 * @param text the sentence in English
 * @param others whether more of the kind follow, of which nothing is said
 */
public record Remark(
        String code, @Nullable Entry place, List<Value> values, String text, boolean others) {

    /**
     * What the sentence names.
     *
     * @param name what it stands for
     * @param value as it is shown
     */
    public record Value(String name, String value) {}

    /** Keeps a copy. */
    public Remark {
        values = List.copyOf(values);
    }

    /** About this place. */
    public static Remark of(String code, @Nullable Entry place, String text) {
        return new Remark(code, place, List.of(), text, false);
    }

    /** How many of something there are. */
    public static Remark counted(String what, int count) {
        return of(what, null, count + " " + what).with("count", count);
    }

    /** Words of which only the text tells. */
    public static Remark plain(String text) {
        return of("", null, text);
    }

    /** Names this value, too. */
    public Remark with(String name, Object value) {
        List<Value> more = new ArrayList<>(values);
        more.add(new Value(name, value.toString()));
        return new Remark(code, place, more, text, others);
    }

    /** Stands for more of its kind. */
    public Remark andOthers() {
        return new Remark(code, place, values, text, true);
    }

    /** With no text longer than so many characters. */
    public Remark within(int most) {
        List<Value> shorter =
                values.stream().map(v -> new Value(v.name(), cut(v.value(), most))).toList();
        return new Remark(code, place, shorter, cut(text, most), others);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }

    @Override
    public String toString() {
        String said = place == null ? text : place + ": " + text;
        return others ? said + " (and so on)" : said;
    }
}
