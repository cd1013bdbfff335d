package app.chung.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields by which documents are looked up: any number of them equal, the next within bounds, in the
 * order of the rest and then of the key. A field is a component of the document: text, id, enum,
 * number, boolean or instant. Null counts as the empty text, or as greater than every number.
 *
 * @param fields names of components, in order; at most five
 */
public record Index(List<String> fields) {

    private static final int MOST = 5;

    /** Checks that it is short. */
    public Index {
        fields = List.copyOf(fields);
        if (fields.isEmpty() || fields.size() > MOST) {
            throw new IllegalArgumentException("An index has 1 to 5 fields: " + fields);
        }
    }

    /** An index over these components. */
    public static Index on(String... fields) {
        return new Index(List.of(fields));
    }

    /** Every document whose first fields are these, in the order of the others; none: all. */
    public Range where(@Nullable Object... equal) {
        return Range.over(this, equal);
    }
}
