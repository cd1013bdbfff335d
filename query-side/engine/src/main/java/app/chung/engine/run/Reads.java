package app.chung.engine.run;

import app.chung.access.Visible;
import app.chung.engine.run.Memory.Held;
import app.chung.engine.store.Row;
import app.chung.engine.store.Scan;
import app.chung.engine.store.Table;
import app.chung.engine.store.ViewStore;
import java.util.ArrayList;
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
            Held held = stamps == null ? null : memory.at(stamps, key);
            if (held != null && held.stamp() == stamp) {
                put(found, held);
            } else {
                missing.put(key, stamp);
            }
        }
        if (!missing.isEmpty()) {
            load(missing).forEach(held -> put(found, held));
        }
        return found;
    }

    private void put(Map<String, Feed.Entry<D>> found, Held held) {
        for (Feed.Entry<D> entry : this.<D>entries(held)) {
            if (entry.document() != null) {
                found.put(entry.key(), entry);
            }
        }
    }

    private List<Held> load(Map<String, Long> missing) {
        Map<String, Row> rows = HashMap.newHashMap(missing.size());
        store.find(table, missing.keySet()).forEach(row -> rows.put(row.key(), row));
        List<Held> read = new ArrayList<>(missing.size());
        missing.forEach(
                (key, stamp) -> {
                    Row row = rows.get(key);
                    Held held =
                            row == null
                                    ? Held.of(stamp, List.of(), key.length())
                                    : Held.of(stamp, List.of(entry(row)), characters(row));
                    read.add(held);
                    if (stamps != null) {
                        memory.keep(stamps, key, held);
                    }
                });
        return read;
    }

    /** Along an index, without tombstones. */
    List<Feed.Entry<D>> scan(Scan scan) {
        if (stamps == null) {
            return store.scan(table, documents.layout(), scan).stream().map(this::entry).toList();
        }
        long stamp = stamps.of(scan.index(), scan.equal());
        Held held = memory.at(stamps, scan);
        if (held != null && held.stamp() == stamp) {
            return entries(held);
        }
        List<Row> rows = store.scan(table, documents.layout(), scan);
        List<Feed.Entry<D>> entries = rows.stream().map(this::entry).toList();
        memory.keep(
                stamps,
                scan,
                Held.of(stamp, entries, rows.stream().mapToInt(Reads::characters).sum()));
        return entries;
    }

    /** A row that was read before at the same position holds the same document. */
    private Feed.Entry<D> entry(Row row) {
        Held held = stamps == null ? null : memory.at(stamps, row.key());
        if (held != null) {
            for (Feed.Entry<D> entry : this.<D>entries(held)) {
                if (entry.position() == row.position()) {
                    return entry;
                }
            }
        }
        Feed.Entry<D> fresh = new Feed.Entry<>(row.key(), row.position(), documents.document(row));
        if (stamps != null) {
            memory.keep(stamps, row.key(), Held.of(NEVER, List.of(fresh), characters(row)));
        }
        return fresh;
    }

    private static int characters(Row row) {
        return row.key().length() + (row.json() == null ? 0 : row.json().length());
    }

    @SuppressWarnings("unchecked")
    private static <D> List<Feed.Entry<D>> entries(Held held) {
        return (List<Feed.Entry<D>>) (List<?>) held.entries();
    }
}
