package app.chung.query.chat.message;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * Where a message stands in its channel, as text that sorts: by the instant it was said, and where
 * two share one by the position in the log. Imported messages so stand in their own time.
 */
final class Place {

    private static final HexFormat HEX = HexFormat.of();

    private Place() {}

    /** Whether the text says where a message stands, or could. */
    static boolean isOne(String text) {
        return text.matches("[0-9a-f]{32}");
    }

    static String of(Instant at, long position) {
        return before(at) + HEX.toHexDigits(position);
    }

    /** Stands before everything that was said at that instant or later. */
    static String before(Instant at) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return HEX.toHexDigits(micros ^ Long.MIN_VALUE);
    }
}
