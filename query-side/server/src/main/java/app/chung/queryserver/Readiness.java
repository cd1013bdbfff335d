package app.chung.queryserver;

import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.PostgresLedgerReader;
import java.time.Duration;
import java.time.Instant;

/** Waits until the log can be read: PostgreSQL may be away, or no command node been started yet. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Readiness() {}

    static void await(PostgresLedgerReader reader) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        for (boolean said = false; !canBeRead(reader, end); said = true) {
            if (!said) {
                System.out.println(
                        "waiting for the log: PostgreSQL is away, or no command node has made its"
                                + " tables yet");
            }
            Thread.sleep(PAUSE);
        }
    }

    private static boolean canBeRead(PostgresLedgerReader reader, Instant end) {
        try {
            reader.head();
            return true;
        } catch (LedgerUnavailable e) {
            if (Instant.now().isAfter(end)) {
                throw e;
            }
            return false;
        }
    }
}
