package app.chung.ledger;

import static app.chung.ledger.LedgerFixture.append;
import static app.chung.ledger.LedgerFixture.note;
import static app.chung.ledger.LedgerFixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.ledger.reader.PostgresLedgerReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeadWatchIT {

    private static final int ROUNDS = 9;

    private final LedgerFixture log = new LedgerFixture();
    private final PostgresLedgerReader elsewhere =
            new PostgresLedgerReader(log.database, LedgerFixture.CODEC);

    @AfterEach
    void close() {
        elsewhere.close();
        log.close();
    }

    private Duration medianWake(PostgresLedgerReader reader) throws Exception {
        List<Duration> waits = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long known = log.reader.head();
            var waiting =
                    CompletableFuture.supplyAsync(
                            () -> {
                                try {
                                    reader.awaitBeyond(known, Duration.ofSeconds(10));
                                    return System.nanoTime();
                                } catch (InterruptedException e) {
                                    throw new IllegalStateException(e);
                                }
                            });
            TimeUnit.MILLISECONDS.sleep(120);
            log.ledger.append(append(note(), 0, written("x")));
            long acknowledged = System.nanoTime();
            waits.add(Duration.ofNanos(waiting.get() - acknowledged));
        }
        return waits.stream().sorted().toList().get(ROUNDS / 2);
    }

    @Test
    void wakes_readers_of_this_process_at_once() throws Exception {
        assertThat(medianWake(log.reader)).isLessThan(Duration.ofMillis(100));
    }

    /** Asking once a second would take half a second at the median. */
    @Test
    void wakes_readers_elsewhere_by_notification_and_not_by_asking() throws Exception {
        assertThat(medianWake(elsewhere)).isLessThan(Duration.ofMillis(250));
    }

    @Test
    void answers_after_the_time_is_up_when_nothing_happens() throws Exception {
        log.ledger.append(append(note(), 0, written("x")));
        long start = System.nanoTime();
        assertThat(log.reader.awaitBeyond(1, Duration.ofMillis(200))).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(Duration.ofMillis(190));
    }
}
