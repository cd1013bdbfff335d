package app.chung.ledger;

import static app.chung.ledger.LedgerFixture.append;
import static app.chung.ledger.LedgerFixture.note;
import static app.chung.ledger.LedgerFixture.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.language.kernel.StreamId;
import app.chung.ledger.AppendResult.Appended;
import app.chung.ledger.reader.LedgerUnavailable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LostConnectionIT {

    private final LedgerFixture log = new LedgerFixture();
    private final History history = new History();
    private CuttingProxy proxy;
    private Ledger behind;

    @BeforeEach
    void open() throws IOException {
        proxy = new CuttingProxy(log.database);
        behind = new Ledger(proxy.before(log.database), LedgerFixture.CODEC, log.keys);
    }

    @AfterEach
    void close() throws IOException {
        behind.close();
        proxy.close();
        log.close();
    }

    @Test
    void settles_every_command_whose_reply_or_request_was_lost() throws Exception {
        assertThat(history.send(behind, append(note(), 0, written("first")))).isNotNull();
        proxy.share = 0.05;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 16)
                    .forEach(
                            caller ->
                                    pool.execute(
                                            () -> {
                                                for (int i = 0; i < 40; i++) {
                                                    history.send(
                                                            behind,
                                                            append(note(), 0, written("x")));
                                                }
                                            }));
        }
        proxy.share = 0;
        assertThat(proxy.lostReplies.get()).isPositive();
        assertThat(proxy.lostRequests.get()).isPositive();
        assertThat(history.tries).hasSize(641).allMatch(t -> t.result() instanceof Appended);
        assertThat(log.reader.head()).isEqualTo(641);
        history.check(log.reader);
    }

    @Test
    void settles_every_chain_whole() throws Exception {
        proxy.share = 0.1;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 8; caller++) {
                pool.execute(
                        () -> {
                            for (int i = 0; i < 20; i++) {
                                history.send(behind, chain(note()));
                            }
                        });
            }
        }
        proxy.share = 0;
        assertThat(history.tries).hasSize(1_600).allMatch(t -> t.result() instanceof Appended);
        assertThat(log.reader.head()).isEqualTo(1_600);
        history.check(log.reader);
    }

    private static List<Append> chain(StreamId stream) {
        return IntStream.range(0, 10).mapToObj(i -> append(stream, i, written("x"))).toList();
    }

    @Test
    void refuses_within_seconds_while_the_database_is_away_and_comes_back_by_itself() {
        behind.append(append(note(), 0, written("before")));
        proxy.refusing = true;
        proxy.cutAll();
        Append during = append(note(), 0, written("during"));
        long start = System.nanoTime();
        assertThatThrownBy(() -> behind.append(during)).isInstanceOf(LedgerUnavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        proxy.refusing = false;
        assertThat(behind.append(during)).isInstanceOf(AppendResult.Done.class);
        assertThat(log.reader.head()).isEqualTo(2);
    }

    @Test
    void wakes_a_reader_in_another_process_and_again_after_its_connection_was_lost()
            throws Exception {
        try (var other =
                new app.chung.ledger.reader.PostgresLedgerReader(
                        proxy.before(log.database), LedgerFixture.CODEC)) {
            for (int round = 0; round < 3; round++) {
                long known = other.head();
                other.awaitBeyond(known, Duration.ofMillis(300));
                var late = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);
                var appended =
                        CompletableFuture.supplyAsync(
                                () -> log.ledger.append(append(note(), 0, written("x"))), late);
                assertThat(other.awaitBeyond(known, Duration.ofSeconds(10))).isEqualTo(known + 1);
                assertThat(appended.get()).isInstanceOf(Appended.class);
                proxy.cutAll();
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }
}
