package app.chung.engine.run;

import app.chung.engine.store.Scan;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was read of all views lately, bounded together. Holds what the stores hold and nothing else;
 * who may see it is asked whenever something is answered.
 */
final class Memory {

    private static final long CHARACTERS = 32_000_000;
    private static final int BESIDE = 200;

    /** Whatever happens to a store that nobody tells of shows after this. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private final Cache<Place, Held> held =
            Caffeine.newBuilder()
                    .maximumWeight(CHARACTERS)
                    .expireAfterWrite(LONGEST)
                    .weigher((Place place, Held read) -> read.weight())
                    .build();

    /** A key of the table whose changes are counted there, or a look into an index of it. */
    private sealed interface Place {

        record Key(Stamps stamps, String key) implements Place {

            // Asked a thousand times for one board: what the compiler makes was a tenth of its
            // time.
            @Override
            public boolean equals(Object other) {
                return other instanceof Key(Stamps its, String name)
                        && its == stamps
                        && name.equals(key);
            }

            @Override
            public int hashCode() {
                return 31 * System.identityHashCode(stamps) + key.hashCode();
            }
        }

        record Look(Stamps stamps, Scan scan) implements Place {}
    }

    /** What stood at a place, read after its stamp was. */
    sealed interface Held {

        /** Of the place before it was read. */
        long stamp();

        /** In characters. */
        int weight();

        /**
         * Under a key.
         *
         * @param entry null when nothing is there
         */
        record OfKey(long stamp, Feed.@Nullable Entry<?> entry, int weight) implements Held {

            static OfKey of(long stamp, Feed.@Nullable Entry<?> entry, int characters) {
                return new OfKey(stamp, entry, characters + 2 * BESIDE);
            }
        }

        /** Along an index. */
        record OfLook(long stamp, Looked<?> found, int weight) implements Held {

            static OfLook of(long stamp, Looked<?> found, int characters) {
                return new OfLook(stamp, found, characters + BESIDE * (found.entries().size() + 1));
            }
        }
    }

    Held.@Nullable OfKey at(Stamps stamps, String key) {
        return (Held.OfKey) held.getIfPresent(new Place.Key(stamps, key));
    }

    Held.@Nullable OfLook at(Stamps stamps, Scan scan) {
        return (Held.OfLook) held.getIfPresent(new Place.Look(stamps, scan));
    }

    void keep(Stamps stamps, String key, Held.OfKey read) {
        held.put(new Place.Key(stamps, key), read);
    }

    void keep(Stamps stamps, Scan scan, Held.OfLook read) {
        held.put(new Place.Look(stamps, scan), read);
    }
}
