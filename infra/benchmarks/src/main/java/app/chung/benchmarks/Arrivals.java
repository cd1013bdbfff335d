package app.chung.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Writes that come as they like, so many a second whether those before them are done or not. */
final class Arrivals {

    private static final Duration LATEST = Duration.ofSeconds(30);

    private final Random random = new Random(1);
    private final int perSecond;

    Arrivals(int perSecond) {
        this.perSecond = perSecond;
    }

    /** Writes for so long, and waits until each reader has seen all of it. */
    void turn(Contestant writer, Duration length, List<Observed> readers) throws Exception {
        Map<UUID, Long> acknowledged = write(writer, length);
        for (Observed reader : readers) {
            awaitAll(reader.seen(), acknowledged);
            reader.add(acknowledged);
        }
    }

    private Map<UUID, Long> write(Contestant writer, Duration length) {
        Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
        long end = System.nanoTime() + length.toNanos();
        long next = System.nanoTime();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            while (next < end) {
                sleepUntil(next);
                callers.execute(
                        () -> {
                            UUID id = Ids.next();
                            try {
                                writer.operate(id, 1);
                            } catch (Exception e) {
                                throw new IllegalStateException("the run is void", e);
                            }
                            acknowledged.put(id, Sightings.micros());
                        });
                next += pause();
            }
        }
        return acknowledged;
    }

    /** Nanoseconds until the next. */
    long pause() {
        return (long) (-Math.log(1 - random.nextDouble()) * 1e9 / perSecond);
    }

    static void sleepUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void awaitAll(Sightings seen, Map<UUID, Long> acknowledged)
            throws InterruptedException {
        long deadline = System.nanoTime() + LATEST.toNanos();
        while (!seen.hasAll(acknowledged.keySet()) && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
    }
}
