package app.chung.ledger;

import app.chung.language.kernel.EventId;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes ids of events: UUIDs of version 7, whose beginning grows with time. */
final class EventIds {

    private EventIds() {}

    static EventId next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long time = System.currentTimeMillis() << 16;
        long high = time | 0x7000L | (random.nextLong() & 0x0fffL);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new EventId(new UUID(high, low));
    }
}
