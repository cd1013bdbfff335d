package app.chung.engine.run;

import app.chung.engine.store.Scan;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of all views lately, bounded together. Holds what the stores hold and nothing else;
 * who may see it is asked whenever something is answered.
 */
final class Memory {

    private static final long CHARACTERS = 32_000_000;
    private static final int BESIDE = 200;

    /** Whatever happens to a store that nobody tells of shows after this. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

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

    /**
     * What stood at a place.
     *
     * @param stamp of the place before it was read
     * @param entries in their order; none for a key that is not there
     * @param weight in characters
     */
    record Held(long stamp, List<? extends Feed.Entry<?>> entries, int weight) {

        static Held of(long stamp, List<? extends Feed.Entry<?>> entries, int characters) {
            return new Held(stamp, entries, characters + BESIDE * (entries.size() + 1));
        }
    }

    @Nullable Held at(Stamps stamps, String key) {
        return held.getIfPresent(new Place.Key(stamps, key));
    }

    @Nullable Held at(Stamps stamps, Scan scan) {
        return held.getIfPresent(new Place.Look(stamps, scan));
    }

    void keep(Stamps stamps, String key, Held read) {
        held.put(new Place.Key(stamps, key), read);
    }

    void keep(Stamps stamps, Scan scan, Held read) {
        held.put(new Place.Look(stamps, scan), read);
    }
}
