package app.chung.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When each thing was first seen in a view. Microseconds of the wall clock, one for all processes.
 */
final class Sightings {

    private final Map<UUID, Long> seen = new ConcurrentHashMap<>();

    static long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    void see(UUID id, long micros) {
        seen.putIfAbsent(id, micros);
    }

    boolean hasAll(Collection<UUID> ids) {
        return seen.keySet().containsAll(ids);
    }

    /** How long after its acknowledgement; 0 when before. */
    long after(UUID id, long acknowledged) {
        Long micros = seen.get(id);
        if (micros == null) {
            throw new IllegalStateException(id + " was never seen: the run is void");
        }
        return Math.max(0, micros - acknowledged);
    }
}
