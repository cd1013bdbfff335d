package app.chung.audit;

import app.chung.access.Audience;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about an event, in no language yet.
 *
 * @param mark the shape before the sentence
 * @param variant which of the event's sentences; empty for the plain one
 * @param values what the sentence speaks of, by the names it uses
 * @param difference what was and what is
 * @param only those who may read it, if not all who may see the object; any of them
 */
public record Told(
        Mark mark,
        String variant,
        Map<String, Value> values,
        Difference difference,
        List<Audience> only) {

    /** What was and what is. */
    public sealed interface Difference {

        /** Nothing that could be set side by side. */
        record None() implements Difference {}

        /** Two values. */
        record Between(@Nullable Value before, @Nullable Value after) implements Difference {}

        /**
         * New words; the old ones are those of the event before.
         *
         * @param item what they are the words of, within the stream
         * @param text null for no words any more
         * @param markdown whether they were written in Markdown
         */
        record Wording(String item, @Nullable Personal text, boolean markdown)
                implements Difference {}

        /** The words of this item went; nobody reads them in its history until they are back. */
        record Gone(String item) implements Difference {}

        /** The words of this item are back. */
        record Back(String item) implements Difference {}
    }

    /** Something with this mark, and nothing else so far. */
    public static Told of(Mark mark) {
        return new Told(mark, "", Map.of(), new Difference.None(), List.of());
    }

    /** Another sentence than the plain one. */
    public Told variant(String other) {
        return new Told(mark, other, values, difference, only);
    }

    /** Speaks of this, too. */
    public Told with(String name, Value value) {
        Map<String, Value> more = new TreeMap<>(values);
        more.put(name, value);
        return new Told(mark, variant, Map.copyOf(more), difference, only);
    }

    /** Speaks of this person, too. */
    public Told with(String name, PersonId person) {
        return with(name, new Value.Person(person));
    }

    /** Speaks of the first of these and says how many others there are; of nobody when none. */
    public Told naming(List<PersonId> people) {
        if (people.isEmpty()) {
            return variant("nobody");
        }
        Told told = with("person", people.getFirst());
        int others = people.size() - 1;
        return others == 0
                ? told
                : told.variant("more").with("others", new Value.Text(String.valueOf(others)));
    }

    /** Speaks of what it was and what it is. */
    public Told fromTo(Value from, Value to) {
        return with("from", from).with("to", to).between(from, to);
    }

    /** Sets two values side by side. */
    public Told between(@Nullable Value before, @Nullable Value after) {
        return new Told(mark, variant, values, new Difference.Between(before, after), only);
    }

    /** Brings new words, written in Markdown. */
    public Told wording(String item, @Nullable Personal text) {
        return new Told(mark, variant, values, new Difference.Wording(item, text, true), only);
    }

    /** Brings another name. */
    public Told naming(String item, Personal name) {
        return new Told(mark, variant, values, new Difference.Wording(item, name, false), only);
    }

    /** Takes words away. */
    public Told gone(String item) {
        return new Told(mark, variant, values, new Difference.Gone(item), only);
    }

    /** Brings words back that were taken away. */
    public Told back(String item) {
        return new Told(mark, variant, values, new Difference.Back(item), only);
    }

    /** Is told only to these, whoever else may see the object. */
    public Told onlyTo(Audience... these) {
        return new Told(mark, variant, values, difference, List.of(these));
    }
}
