package app.chung.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks at processes once a second: remembers the moment when they held most memory, and the
 * processor time that those used which have ended meanwhile.
 */
final class Watch implements AutoCloseable {

    private final List<Family> families;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Map<String, Long> before = new TreeMap<>();
    private final Map<String, Long> cpu = new TreeMap<>();
    private final Thread thread;
    private Map<String, Long> greatest = Map.of();

    Watch(List<Family> families) {
        this.families = families;
        families.forEach(family -> before.putAll(family.millis()));
        this.thread = Thread.ofPlatform().daemon().start(this::watch);
    }

    private void watch() {
        try {
            do {
                look();
            } while (!over.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        Map<String, Long> now = new TreeMap<>();
        for (Family family : families) {
            family.kilobytes().forEach((kind, kb) -> now.merge(kind, kb, Long::sum));
            family.millis().forEach((kind, millis) -> cpu.merge(kind, millis, Math::max));
        }
        if (total(now) > total(greatest)) {
            greatest = now;
        }
    }

    /** Seconds of processor time by the kind of process, used by now. */
    synchronized Map<String, Double> cpuSeconds() {
        look();
        Map<String, Double> used = new TreeMap<>();
        cpu.forEach(
                (kind, millis) -> used.put(kind, (millis - before.getOrDefault(kind, 0L)) / 1e3));
        return used;
    }

    /** Megabytes by the kind of process at the moment when all of them held most. */
    synchronized Map<String, Long> megabytes() {
        Map<String, Long> all = new TreeMap<>();
        greatest.forEach((kind, kb) -> all.put(kind, kb >> 10));
        all.put("all", total(greatest) >> 10);
        return all;
    }

    private static long total(Map<?, Long> numbers) {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() throws InterruptedException {
        over.countDown();
        thread.join();
    }
}
