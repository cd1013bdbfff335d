package app.chung.engine.run;

import app.chung.access.Visible;
import app.chung.engine.run.Memory.Held;
import app.chung.engine.store.Row;
import app.chung.engine.store.Scan;
import app.chung.engine.store.Table;
import app.chung.engine.store.ViewStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents of one build of a view: from memory what has not changed since it was read,
 * else from the store. What it hands out is never behind the view's position.
 *
 * @param stamps counts the changes; null where nobody does, which leaves the store alone
 */
record Reads<D extends Visible>(
        Table table,
        Documents<D> documents,
        ViewStore store,
        Memory memory,
        @Nullable Stamps stamps) {

    /** Of what was not looked up by its key. */
    private static final long NEVER = -1;

    /** Those of these that are there, tombstones left out. */
    Map<String, Feed.Entry<D>> find(Collection<String> keys) {
        Map<String, Feed.Entry<D>> found = HashMap.newHashMap(keys.size());
        Map<String, Long> missing = new HashMap<>();
        for (String key : keys) {
            long stamp = stamps == null ? 0 : stamps.of(key);
            Held.@Nullable OfKey held = stamps == null ? null : memory.at(stamps, key);
            if (held != null && held.stamp() == stamp) {
                put(found, entry(held));
            } else {
                missing.put(key, stamp);
            }
        }
        if (!missing.isEmpty()) {
            load(missing, found);
        }
        return found;
    }

    private static <D> void put(Map<String, Feed.Entry<D>> found, Feed.@Nullable Entry<D> entry) {
        if (entry != null && entry.document() != null) {
            found.put(entry.key(), entry);
        }
    }

    private void load(Map<String, Long> missing, Map<String, Feed.Entry<D>> found) {
        Map<String, Row> rows = Row.byKey(store.find(table, missing.keySet()));
        missing.forEach(
                (key, stamp) -> {
                    Row row = rows.get(key);
                    Feed.@Nullable Entry<D> entry = row == null ? null : entry(row);
                    put(found, entry);
                    if (stamps != null) {
                        int characters = row == null ? key.length() : characters(row);
                        memory.keep(stamps, key, Held.OfKey.of(stamp, entry, characters));
                    }
                });
    }

    /** Along an index, without tombstones. */
    Looked<D> scan(Scan scan) {
        if (stamps == null) {
            return found(store.scan(table, documents.layout(), scan), scan);
        }
        long stamp = stamps.of(scan.index(), scan.equal());
        Held.@Nullable OfLook held = memory.at(stamps, scan);
        if (held != null && held.stamp() == stamp) {
            return found(held);
        }
        List<Row> rows = store.scan(table, documents.layout(), scan);
        Looked<D> found = found(rows, scan);
        int characters = rows.stream().mapToInt(Reads::characters).sum();
        memory.keep(stamps, scan, Held.OfLook.of(stamp, found, characters));
        return found;
    }

    private Looked<D> found(List<Row> rows, Scan scan) {
        return Looked.of(rows.stream().map(this::entry).toList(), scan.limit());
    }

    /** A row that was read before at the same position holds the same document. */
    private Feed.Entry<D> entry(Row row) {
        Held.@Nullable OfKey held = stamps == null ? null : memory.at(stamps, row.key());
        Feed.@Nullable Entry<D> before = held == null ? null : entry(held);
        if (before != null && before.position() == row.position()) {
            return before;
        }
        Feed.Entry<D> fresh = new Feed.Entry<>(row.key(), row.position(), documents.document(row));
        if (stamps != null) {
            memory.keep(stamps, row.key(), Held.OfKey.of(NEVER, fresh, characters(row)));
        }
        return fresh;
    }

    private static int characters(Row row) {
        return row.key().length() + (row.json() == null ? 0 : row.json().length());
    }

    @SuppressWarnings("unchecked")
    private static <D> Feed.@Nullable Entry<D> entry(Held.OfKey held) {
        return (Feed.Entry<D>) held.entry();
    }

    @SuppressWarnings("unchecked")
    private static <D extends Visible> Looked<D> found(Held.OfLook held) {
        return (Looked<D>) held.found();
    }
}
