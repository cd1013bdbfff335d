package app.chung.engine.store;

import app.chung.engine.StoreUnavailable;
import app.chung.engine.ViewName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where views are stored. Blocking, bounded in time; every call throws {@link StoreUnavailable}
 * while the store is away. Nothing in it is precious: it follows from the log.
 */
public interface ViewStore extends AutoCloseable {

    /** What stores them, with its version, {@code PostgreSQL 18.6}. */
    String product();

    /** The tables of a view, oldest first. */
    List<TableState> tables(ViewName view);

    /**
     * Makes the table and its indexes if they are not there; a table whose documents got lost
     * begins again at 0.
     */
    TableState open(Table table, int revision, Role role, Layout layout);

    /** Takes a table away with all that belongs to it. */
    void drop(Table table);

    /** From now on the table serves; the one that did retires. In one step. */
    void serve(Table table, String note);

    /** Notes visibly that nothing more is folded into the table; null: that it goes on. */
    void stop(Table table, @Nullable String reason);

    /** The rows with these keys, tombstones too. */
    List<Row> find(Table table, Collection<String> keys);

    /** Documents along an index, without tombstones. */
    List<Row> scan(Table table, Layout layout, Scan scan);

    /** How many documents each look would find, up to its limit. */
    List<Integer> count(Table table, Layout layout, List<Scan> scans);

    /**
     * Stores a batch. Documents not newer than what is there change nothing. Documents that the
     * store refuses are parked with their events; the answer names them with the reason. Throws
     * {@link TokenMoved} when the token is not the expected one.
     */
    Map<String, String> write(Table table, Layout layout, Write write);

    /** The parked keys of a table, at most {@code limit}. */
    List<ParkedKey> parked(Table table, int limit);

    /** The parked events of one key, in order, at most {@code limit}. */
    List<Long> letters(Table table, String key, int limit);

    /** Hands every row to the consumer, in no order, tombstones too. */
    void each(Table table, Consumer<Row> consumer);

    /** What the table holds, in one word. */
    default Fingerprint fingerprint(Table table) {
        Fingerprints sum = new Fingerprints();
        each(table, sum::add);
        return sum.result();
    }

    @Override
    void close();
}
