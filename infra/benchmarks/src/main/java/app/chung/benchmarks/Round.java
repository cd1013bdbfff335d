package app.chung.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.HdrHistogram.Histogram;

/**
 * What one contestant did in one round.
 *
 * @param operations how many it finished
 * @param seconds in how long
 * @param micros how long each took
 */
record Round(long operations, double seconds, Histogram micros) {

    private static final long LONGEST_MICROS = 60_000_000L;

    double rate() {
        return operations / seconds;
    }

    static Round run(Contestant contestant, int callers, Duration length) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Future<Histogram>> futures = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                futures.add(pool.submit(() -> call(contestant, over)));
            }
            Thread.sleep(length);
            over.set(true);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Histogram all = new Histogram(LONGEST_MICROS, 3);
        for (Future<Histogram> future : futures) {
            all.add(future.get());
        }
        return new Round(all.getTotalCount(), seconds, all);
    }

    private static Histogram call(Contestant contestant, AtomicBoolean over) throws Exception {
        Histogram micros = new Histogram(LONGEST_MICROS, 3);
        int number = 0;
        while (!over.get()) {
            long start = System.nanoTime();
            contestant.operate(Ids.next(), number++);
            micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - start) / 1_000));
        }
        return micros;
    }
}
