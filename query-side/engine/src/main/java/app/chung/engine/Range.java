package app.chung.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents that stand together in a declared index.
 *
 * @param index which
 * @param equal values of the first fields, as many as wished; null for "has none"
 * @param above the next field is greater than this; null for no bound
 * @param below the next field is less than this; null for no bound
 * @param descending whether the greatest come first
 */
public record Range(
        Index index,
        List<@Nullable Object> equal,
        @Nullable Object above,
        @Nullable Object below,
        boolean descending) {

    /** Checks that the values fit the index. */
    public Range {
        equal = Collections.unmodifiableList(new ArrayList<>(equal));
        int used = equal.size() + (above == null && below == null ? 0 : 1);
        if (used > index.fields().size()) {
            throw new IllegalArgumentException(equal + " does not fit " + index);
        }
    }

    static Range over(Index index, @Nullable Object... equal) {
        List<@Nullable Object> values = new ArrayList<>();
        Collections.addAll(values, equal);
        return new Range(index, values, null, null, false);
    }

    /** Only those whose next field is greater. */
    public Range above(Object value) {
        return new Range(index, equal, value, below, descending);
    }

    /** Only those whose next field is less. */
    public Range below(Object value) {
        return new Range(index, equal, above, value, descending);
    }

    /** The greatest first: newest, latest, highest. */
    public Range greatestFirst() {
        return new Range(index, equal, above, below, true);
    }
}
