package app.chung.ledger;

import static app.chung.ledger.LedgerFixture.append;
import static app.chung.ledger.LedgerFixture.note;
import static app.chung.ledger.LedgerFixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestPostgres;
import app.chung.language.json.EncodedEvent;
import app.chung.language.kernel.EventId;
import app.chung.ledger.AppendResult.Done;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A writer takes the next position and is late with its commit, while another commits at once. The
 * stock engine skips the late event for ever in every cell but the first kind; the ledger in none.
 */
class LateCommitIT {

    /** What the other writer's event looks like; the letters are those of the promise R2. */
    enum Neighbour {
        /** (i) A fresh timestamp. */
        FRESH,
        /** (ii) Its writer's clock is 61 s behind. */
        CLOCK_BEHIND,
        /** (iii) The processor was stopped and starts when it is 65 s old. */
        READ_LATE,
        /** (iv) 65 s lie between its message and its commit. */
        SLOW,
        /** Twenty thousand positions between the two were rolled back. */
        FAR_AHEAD
    }

    @ParameterizedTest
    @CsvSource({
        "FRESH, 1, false",
        "CLOCK_BEHIND, 1, true",
        "READ_LATE, 1, true",
        "SLOW, 1, true",
        "CLOCK_BEHIND, 12, true",
        "FAR_AHEAD, 1, true"
    })
    void the_stock_engine_skips_the_late_event(Neighbour neighbour, int seconds, boolean lost)
            throws Exception {
        try (StockEngine stock = new StockEngine(TestPostgres.freshDatabase())) {
            assertThat(stock.losesLateCommit(neighbour, Duration.ofSeconds(seconds)))
                    .isEqualTo(lost);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "12"})
    void the_ledger_skips_nothing(int seconds) throws Exception {
        skipsNothing(Duration.ofSeconds(seconds));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"75", "660"})
    void the_ledger_skips_nothing_however_late(int seconds) throws Exception {
        skipsNothing(Duration.ofSeconds(seconds));
    }

    /** The neighbour's clock plays no part here: positions are given under the lock. */
    private static void skipsNothing(Duration late) throws Exception {
        try (LedgerFixture log = new LedgerFixture();
                LedgerFixture reading = new LedgerFixture(log.database);
                Connection connection = log.database.writer().getConnection()) {
            connection.setAutoCommit(false);
            Append held = append(note(), 0, written("late"));
            WriterSession.on(connection).append(List.of(pending(held)));
            CompletableFuture<Boolean> neighbour =
                    CompletableFuture.supplyAsync(
                            () ->
                                    acknowledged(
                                            log.ledger, append(note(), 0, written("neighbour"))));
            List<RecordedEvent> seen = follow(reading, late);
            boolean heldCommitted = commits(connection);
            boolean neighbourDone = neighbour.get(30, TimeUnit.SECONDS);
            assertThat(heldCommitted)
                    .as("ended after five seconds")
                    .isEqualTo(late.toSeconds() < 5);
            assertThat(neighbourDone || late.toSeconds() >= 5).isTrue();
            long expected = (heldCommitted ? 1L : 0L) + (neighbourDone ? 1L : 0L);
            assertThat(log.reader.head()).isEqualTo(expected);
            seen.addAll(reading.reader.after(seen.size(), 100));
            assertThat(seen).extracting(RecordedEvent::position).hasSize((int) expected);
            assertThat(acknowledged(log.ledger, append(note(), 0, written("after")))).isTrue();
            assertThat(log.ledger.findCommand(held.command()).isPresent()).isEqualTo(heldCommitted);
        }
    }

    private static List<RecordedEvent> follow(LedgerFixture reading, Duration duration)
            throws InterruptedException {
        List<RecordedEvent> seen = new ArrayList<>();
        Instant end = Instant.now().plus(duration);
        while (Instant.now().isBefore(end)) {
            seen.addAll(reading.reader.after(seen.size(), 100));
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return seen;
    }

    static Pending pending(Append append) {
        EventId id = new EventId(UUID.randomUUID());
        EncodedEvent event =
                LedgerFixture.CODEC.encode(
                        append.events().getFirst(), id, new LedgerFixture.TestKeys());
        return new Pending(append, List.of(new Pending.Row(id, event, false)));
    }

    private static boolean acknowledged(Ledger ledger, Append append) {
        try {
            return ledger.append(append) instanceof Done;
        } catch (LedgerUnavailable e) {
            return false;
        }
    }

    private static boolean commits(Connection connection) {
        try {
            connection.commit();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Test
    void twenty_thousand_appends_that_are_rolled_back_leave_no_trace() throws Exception {
        try (LedgerFixture log = new LedgerFixture();
                Connection connection = log.database.writer().getConnection()) {
            connection.setAutoCommit(false);
            WriterSession session = WriterSession.on(connection);
            for (int round = 0; round < 40; round++) {
                session.append(
                        Stream.generate(() -> pending(append(note(), 0, written("x"))))
                                .limit(500)
                                .toList());
                connection.rollback();
            }
            assertThat(log.ledger.append(append(note(), 0, written("x")))).isInstanceOf(Done.class);
            assertThat(log.reader.after(0, 10))
                    .extracting(RecordedEvent::position)
                    .containsExactly(1L);
        }
    }

    @Test
    void a_frozen_transaction_holds_others_up_for_seconds_only() throws Exception {
        try (LedgerFixture log = new LedgerFixture();
                Connection connection = log.database.writer().getConnection()) {
            connection.setAutoCommit(false);
            WriterSession.on(connection)
                    .append(List.of(pending(append(note(), 0, written("stuck")))));
            long start = System.nanoTime();
            Append waiter = append(note(), 0, written("waiter"));
            boolean done = acknowledged(log.ledger, waiter);
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            assertThat(waited).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(12));
            assertThat(done).isTrue();
            assertThat(log.reader.after(0, 10))
                    .extracting(RecordedEvent::command)
                    .containsExactly(waiter.command());
        }
    }
}
