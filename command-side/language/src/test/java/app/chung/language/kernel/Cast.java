package app.chung.language.kernel;

import java.time.Instant;
import java.util.UUID;

/** Who and what the samples are about. */
public final class Cast {

    /** The owner. */
    public static final PersonId LAN = new PersonId(id(1));

    /** A member. */
    public static final PersonId MINH = new PersonId(id(2));

    /** A guest. */
    public static final PersonId HOA = new PersonId(id(3));

    /** Some Friday morning in Hà Nội. */
    public static final Instant FRIDAY = Instant.parse("2026-11-20T02:30:00Z");

    private Cast() {}

    /** A UUIDv7 that is the same in every run. */
    public static UUID id(int number) {
        return new UUID(0x0192_f3a1_0000_7000L, 0x8000_0000_0000_0000L + number);
    }
}
