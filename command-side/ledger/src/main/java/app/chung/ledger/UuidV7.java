package app.chung.ledger;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** UUIDs of version 7, whose beginning grows with time: RFC 9562, 5.7. */
public final class UuidV7 {

    private UuidV7() {}

    /** A new one, of this moment. */
    public static UUID next(RandomGenerator random) {
        long time = System.currentTimeMillis() << 16;
        long high = time | 0x7000L | (random.nextLong() & 0x0fffL);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
