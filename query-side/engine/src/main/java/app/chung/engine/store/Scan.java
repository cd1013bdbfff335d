package app.chung.engine.store;

import app.chung.engine.Index;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look into an index, in stored terms.
 *
 * @param index which
 * @param equal encoded values of the first fields
 * @param above the next field is greater; null for no bound
 * @param below the next field is less; null for no bound
 * @param descending the greatest first
 * @param after goes on behind this place; null from the start
 * @param limit how many at most
 */
public record Scan(
        Index index,
        List<Object> equal,
        @Nullable Object above,
        @Nullable Object below,
        boolean descending,
        @Nullable Place after,
        int limit) {

    /**
     * A place in an index.
     *
     * @param rest encoded values of the fields behind the equal ones
     * @param key the document's key
     */
    public record Place(List<Object> rest, String key) {}

    /** The fields behind the equal ones. */
    public List<String> rest() {
        return index.fields().subList(equal.size(), index.fields().size());
    }
}
