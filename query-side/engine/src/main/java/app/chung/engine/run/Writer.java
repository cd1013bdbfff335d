package app.chung.engine.run;

import app.chung.access.Visible;
import app.chung.engine.store.ParkedEvent;
import app.chung.engine.store.Role;
import app.chung.engine.store.Row;
import app.chung.engine.store.Table;
import app.chung.engine.store.TableState;
import app.chung.engine.store.TokenMoved;
import app.chung.engine.store.ViewStore;
import app.chung.engine.store.Write;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Writes one table and knows up to where it is stored. Only one thread may write it at a time; what
 * another has written meanwhile shows as {@link TokenMoved}.
 */
final class Writer<D extends Visible> {

    private final ViewStore store;
    private final Table table;
    private final Documents<D> documents;
    private long stored;
    private long storedAt;

    Writer(ViewStore store, Documents<D> documents, TableState state) {
        this.store = store;
        this.documents = documents;
        this.table = state.table();
        this.stored = state.token();
    }

    /** Begins with what is stored. */
    TableState open(int revision, Role role) {
        TableState state = store.open(table, revision, role, documents.layout());
        kept(state.token());
        return state;
    }

    /** The rows with these keys, tombstones too. */
    Map<String, Row> rows(Collection<String> keys) {
        return Row.byKey(store.find(table, keys));
    }

    /**
     * Stores what was folded up to a position.
     *
     * @param released parked events that need not wait any longer
     * @return the documents that the store refuses, with the reason
     */
    Map<String, String> commit(long token, Folding<D> folding, List<ParkedEvent> released) {
        Map<String, String> refused =
                write(new Write(stored, token, folding.upserts(), folding.letters(), released));
        kept(token);
        return refused;
    }

    /** The same place, with parked events that were tried again. */
    Map<String, String> commit(Folding<D> folding, List<ParkedEvent> released) {
        return commit(stored, folding, released);
    }

    /** Stores the position alone when what is stored is older than this. */
    void keep(long reached, Duration age) {
        if (reached > stored && System.nanoTime() - storedAt >= age.toNanos()) {
            write(Write.step(stored, reached));
            kept(reached);
        }
    }

    private Map<String, String> write(Write write) {
        return store.write(table, documents.layout(), write);
    }

    private void kept(long token) {
        stored = token;
        storedAt = System.nanoTime();
    }
}
