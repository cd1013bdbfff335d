package app.chung.querygateway.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the engines that this node needs every few seconds whether they are there. One that is
 * silent counts as away before its answer's time is up.
 */
public final class EngineWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EngineWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final List<Watched> watched;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Watches these; nothing runs yet. */
    public EngineWatch(List<Probe> probes, Clock clock) {
        this.clock = clock;
        this.watched = probes.stream().map(probe -> new Watched(probe, clock)).toList();
    }

    /**
     * One engine to ask.
     *
     * @param part what it is for: {@code log}, {@code views}, {@code search} or {@code copy}
     * @param product its answer: what it is, with its version
     */
    public record Probe(String part, Supplier<String> product) {}

    /**
     * How an engine was last seen.
     *
     * @param part what it is for: {@code log}, {@code views}, {@code search} or {@code copy}
     * @param product what it is, with its version; null while it has never answered
     * @param reachable whether it answers
     * @param since since when that is so, as far as this node knows
     */
    public record Seen(String part, @Nullable String product, boolean reachable, Instant since) {}

    /** Begins to ask. */
    public void start() {
        watched.forEach(
                one ->
                        Thread.ofVirtual()
                                .name("watch-" + one.probe.part())
                                .start(() -> watch(one)));
    }

    /** How all of them were last seen. */
    public List<Seen> seen() {
        Instant now = clock.instant();
        return watched.stream().map(one -> one.seen(now)).toList();
    }

    private void watch(Watched one) {
        try {
            do {
                one.ask();
            } while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private static final class Watched {

        private final Probe probe;
        private final Clock clock;
        private Seen last;
        private @Nullable Instant asked;

        Watched(Probe probe, Clock clock) {
            this.probe = probe;
            this.clock = clock;
            this.last = new Seen(probe.part(), null, false, clock.instant());
        }

        void ask() {
            begin();
            @Nullable String product = null;
            try {
                product = probe.product().get();
            } catch (RuntimeException e) {
                LOG.debug("{} does not answer", probe.part(), e);
            }
            note(product);
        }

        private synchronized void begin() {
            asked = clock.instant();
        }

        private synchronized void note(@Nullable String product) {
            boolean reachable = product != null;
            Instant since = reachable == last.reachable() ? last.since() : clock.instant();
            last = new Seen(probe.part(), reachable ? product : last.product(), reachable, since);
            asked = null;
        }

        synchronized Seen seen(Instant now) {
            Instant since = asked;
            return since != null && since.plus(SILENCE).isBefore(now) && last.reachable()
                    ? new Seen(probe.part(), last.product(), false, since)
                    : last;
        }
    }
}
