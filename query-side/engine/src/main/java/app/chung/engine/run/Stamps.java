package app.chung.engine.run;

import app.chung.engine.Index;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * Counts the changes of a table, so that what was read before one is known to be old. Keys and
 * parts of indexes share counters: a change may make more old than it has to, never less.
 */
final class Stamps {

    private static final int COUNTERS = 1_024;

    private final AtomicLongArray counters = new AtomicLongArray(COUNTERS);

    /** To be asked before the document with this key is read. */
    long of(String key) {
        return counters.get(counter(key.hashCode()));
    }

    /** To be asked before the documents with these keys are read. */
    Noted note(List<String> keys) {
        int[] places = keys.stream().mapToInt(key -> counter(key.hashCode())).distinct().toArray();
        return new Noted(this, places, Arrays.stream(places).mapToLong(counters::get).toArray());
    }

    /** How the counters of some keys stood. */
    static final class Noted {

        private final Stamps stamps;
        private final int[] places;
        private final long[] values;

        private Noted(Stamps stamps, int[] places, long[] values) {
            this.stamps = stamps;
            this.places = places;
            this.values = values;
        }

        /** Whether none of them has changed, and they are those. */
        boolean stand(@Nullable Stamps now) {
            if (now != stamps) {
                return false;
            }
            for (int i = 0; i < places.length; i++) {
                if (stamps.counters.get(places[i]) != values[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** To be asked before documents are read whose first fields in an index are these, encoded. */
    long of(Index index, List<Object> equal) {
        int part = index.hashCode();
        for (Object field : equal) {
            part = within(part, field);
        }
        return counters.get(counter(part));
    }

    /** To be said after a change is stored, and before anybody is told. */
    void changed(String key) {
        counters.getAndIncrement(counter(key.hashCode()));
    }

    /** The same of every part of an index in which a document with these fields stood or stands. */
    void changed(Index index, List<Object> fields) {
        int part = index.hashCode();
        counters.getAndIncrement(counter(part));
        for (Object field : fields) {
            part = within(part, field);
            counters.getAndIncrement(counter(part));
        }
    }

    /** Anything may have changed. */
    void allChanged() {
        for (int i = 0; i < COUNTERS; i++) {
            counters.getAndIncrement(i);
        }
    }

    private static int within(int part, Object field) {
        return 31 * part + field.hashCode();
    }

    private static int counter(int hash) {
        return (hash ^ hash >>> 10 ^ hash >>> 20) & (COUNTERS - 1);
    }
}
