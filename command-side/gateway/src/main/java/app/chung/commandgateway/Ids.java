package app.chung.commandgateway;

import app.chung.ledger.UuidV7;
import java.security.SecureRandom;
import java.util.UUID;

/** Ids that the server makes itself: UUIDv7, as clients make theirs. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new one. */
    public static UUID next() {
        return UuidV7.next(RANDOM);
    }
}
