package app.chung.queryserver;

import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.Outage;
import app.chung.ledger.reader.PostgresLedgerReader;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits until the log can be read: PostgreSQL may be away, or no command node been started yet. */
final class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Readiness() {}

    static void await(PostgresLedgerReader reader) throws InterruptedException {
        Outage outage = new Outage("The views", LOG::warn);
        Instant end = Instant.now().plus(PATIENCE);
        while (!canBeRead(reader, end)) {
            outage.waits(
                    "this node",
                    "PostgreSQL is away, or no command node has made the log's tables yet");
            Thread.sleep(PAUSE);
        }
        outage.goesOn("this node");
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
