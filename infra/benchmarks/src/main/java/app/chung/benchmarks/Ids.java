package app.chung.benchmarks;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids as clients make them: UUIDs of version 7. */
final class Ids {

    private Ids() {}

    static UUID next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | 0x7000L | (random.nextLong() & 0xfffL);
        return new UUID(high, (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | Long.MIN_VALUE);
    }
}
