package app.chung.engine.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is stored.
 *
 * @param key which
 * @param position the event that it follows from
 * @param json the document; null for a tombstone
 */
public record Row(String key, long position, @Nullable String json) {

    /** Each under its key. */
    public static Map<String, Row> byKey(List<Row> rows) {
        Map<String, Row> byKey = HashMap.newHashMap(rows.size());
        rows.forEach(row -> byKey.put(row.key(), row));
        return byKey;
    }
}
