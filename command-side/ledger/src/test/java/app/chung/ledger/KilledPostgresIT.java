package app.chung.ledger;

import static app.chung.ledger.LedgerFixture.append;
import static app.chung.ledger.LedgerFixture.note;
import static app.chung.ledger.LedgerFixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestPostgres;
import app.chung.language.kernel.StreamId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KilledPostgresIT {

    private final History history = new History();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void loses_nothing_in_three_kills() throws Exception {
        killUnderLoad(3);
    }

    @Test
    @Tag("slow")
    void loses_nothing_in_twenty_kills() throws Exception {
        killUnderLoad(20);
    }

    private void killUnderLoad(int kills) throws Exception {
        try (TestPostgres server = TestPostgres.ownServer();
                LedgerFixture log = new LedgerFixture(LedgerFixture.of(server.database()));
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 12).forEach(i -> pool.execute(() -> client(log.ledger)));
            for (int i = 0; i < kills; i++) {
                TimeUnit.MILLISECONDS.sleep(300 + ThreadLocalRandom.current().nextInt(700));
                server.killNine();
                server.restart();
                awaitProgress();
            }
            over.set(true);
            pool.shutdown();
            assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(history.done()).isGreaterThan(kills * 20L);
            history.check(log.reader);
        }
    }

    /** About a hundred commands a second, each repeated under its id until it is answered. */
    private void client(Ledger ledger) {
        while (!over.get()) {
            StreamId stream = note();
            if (persist(ledger, append(stream, 0, written("a"))) instanceof AppendResult.Done) {
                persist(ledger, append(stream, 1, written("b"), written("c")));
            }
            persist(ledger, chain(note()));
            pause(100);
        }
    }

    private static List<Append> chain(StreamId stream) {
        return IntStream.range(0, 8).mapToObj(i -> append(stream, i, written("c" + i))).toList();
    }

    /** What a neighbour's trouble left of it goes one by one. */
    private void persist(Ledger ledger, List<Append> chain) {
        List<AppendResult> results = history.send(ledger, chain);
        for (int i = 0; i < chain.size(); i++) {
            if (results.isEmpty() || !(results.get(i) instanceof AppendResult.Done)) {
                assertThat(persist(ledger, chain.get(i))).isInstanceOf(AppendResult.Done.class);
            }
        }
    }

    private AppendResult persist(Ledger ledger, Append append) {
        while (true) {
            AppendResult result = history.send(ledger, append);
            if (result != null) {
                return result;
            }
            pause(50);
        }
    }

    private void awaitProgress() throws InterruptedException {
        long before = history.done();
        for (int i = 0; i < 600 && history.done() < before + 20; i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(history.done()).as("recovery within 30 s").isGreaterThanOrEqualTo(before + 20);
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
