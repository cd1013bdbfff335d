package app.chung.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.StreamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private final Arrivals arrivals = new Arrivals(Thread.currentThread());

    @Test
    void takes_everything_once_however_many_come_at_a_time() {
        int callers = 8;
        int each = 2_000;
        List<Pending> taken = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                pool.execute(() -> offer(each));
            }
            while (taken.size() < callers * each) {
                int before = taken.size();
                arrivals.awaitFirst();
                arrivals.awaitCompany(0);
                arrivals.drainTo(taken, 100);
                arrivals.took(Duration.ofMillis(1).toNanos(), taken.size() - before);
            }
        }
        assertThat(new HashSet<>(taken)).hasSize(callers * each);
        assertThat(arrivals.isEmpty()).isTrue();
    }

    @Test
    void takes_no_more_at_a_time_than_asked() {
        offer(5);
        List<Pending> taken = new ArrayList<>();
        arrivals.drainTo(taken, 3);
        assertThat(taken).hasSize(3);
        assertThat(arrivals.isEmpty()).isFalse();
    }

    @Test
    void refuses_when_too_many_wait_and_has_room_again_afterwards() {
        int accepted = 0;
        while (arrivals.offer(pending())) {
            accepted++;
        }
        assertThat(accepted).isEqualTo(4_096);
        arrivals.drainTo(new ArrayList<>(), 1);
        assertThat(arrivals.offer(pending())).isTrue();
        assertThat(arrivals.offer(pending())).isFalse();
    }

    @Test
    void waits_for_nobody_when_nothing_is_there_to_be_written() {
        arrivals.took(Duration.ofHours(1).toNanos(), 8);
        arrivals.awaitCompany(0);
        assertThat(arrivals.isEmpty()).isTrue();
    }

    private void offer(int times) {
        for (int i = 0; i < times; i++) {
            while (!arrivals.offer(pending())) {
                Thread.onSpinWait();
            }
        }
    }

    private static Pending pending() {
        return new Pending(
                new Append(
                        new CommandId(UUID.randomUUID()),
                        new byte[32],
                        new StreamId("note", UUID.randomUUID()),
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        new Origin.Now(new PersonId(UUID.randomUUID())),
                        Append.ANY_ACCESS),
                List.of());
    }
}
