package app.chung.engine.run;

import app.chung.access.Visible;
import app.chung.engine.ViewName;
import app.chung.engine.store.Row;
import app.chung.engine.store.Table;
import app.chung.engine.store.ViewStore;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A view as something else follows it: which of its documents events have touched, and how they are
 * now. Never ahead of the view.
 *
 * @param <D> the stored document
 */
public final class Feed<D extends Visible> {

    private final Keeper<D> keeper;
    private final ViewStore store;
    private final SharedLog log;
    private final int batch;

    Feed(Keeper<D> keeper, ViewStore store, SharedLog log, int batch) {
        this.keeper = keeper;
        this.store = store;
        this.log = log;
        this.batch = batch;
    }

    /**
     * A document as it is now.
     *
     * @param key which
     * @param position the event that it follows from
     * @param document null when it is gone
     */
    public record Entry<D>(String key, long position, @Nullable D document) {

        /** The document of an entry that is no tombstone. */
        D there() {
            return Objects.requireNonNull(document, key);
        }
    }

    /**
     * What a stretch of the log has touched.
     *
     * @param end the position behind it
     * @param entries documents as they are now, each once
     */
    public record Part<D>(long end, List<Entry<D>> entries) {}

    /** The view's name. */
    public ViewName view() {
        return keeper.name();
    }

    /** Whether there is something to read; not while the view is made for the first time. */
    public boolean isOpened() {
        return keeper.isOpened();
    }

    /** The build of the view that serves; after a switch everything is to be read anew. */
    public String build() {
        return table().physical();
    }

    /** How far the view is. */
    public long position() {
        return keeper.position();
    }

    /** What was touched behind a position; waits for news, but not for long. */
    public Part<D> after(long position) throws InterruptedException {
        if (!keeper.awaitBeyond(position)) {
            return new Part<>(position, List.of());
        }
        List<RecordedEvent> events = log.after(position, keeper.position(), batch);
        Batch touched = Batch.of(keeper.projection(), position, events);
        Map<String, Row> rows = Row.byKey(store.find(table(), touched.events().keySet()));
        List<Entry<D>> entries =
                touched.events().keySet().stream()
                        .flatMap(key -> Stream.ofNullable(rows.get(key)))
                        .map(this::entry)
                        .toList();
        return new Part<>(touched.end(), entries);
    }

    /** Every document there is, in no order. */
    public void each(Consumer<Entry<D>> consumer) {
        store.each(table(), row -> consumer.accept(entry(row)));
    }

    private Entry<D> entry(Row row) {
        return new Entry<>(row.key(), row.position(), keeper.documents().document(row));
    }

    private Table table() {
        return keeper.reads().table();
    }
}
