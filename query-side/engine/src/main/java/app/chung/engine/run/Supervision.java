package app.chung.engine.run;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds views that stand still while the log moves, and begins them anew. */
final class Supervision {

    private static final Logger LOG = LoggerFactory.getLogger(Supervision.class);

    private final Map<Runner<?>, Seen> seen = new LinkedHashMap<>();
    private final Duration stuck;

    /** Begins anew who stands still for so long. */
    Supervision(Duration stuck) {
        this.stuck = stuck;
    }

    private record Seen(long reached, long since) {}

    /** Looks at one; {@code head} is where the log is. */
    void look(Runner<?> runner, long head) {
        long reached = runner.gate().reached();
        Seen last = seen.get(runner);
        if (last == null || last.reached != reached || reached >= head) {
            seen.put(runner, new Seen(reached, System.nanoTime()));
        } else if (runner.stopped() == null && System.nanoTime() - last.since > stuck.toNanos()) {
            LOG.warn("View {} hangs at {}: begun anew", runner.table().physical(), reached);
            seen.put(runner, new Seen(reached, System.nanoTime()));
            runner.restart();
        }
    }

    /** Leaves out those that have ended. */
    void forgetEnded() {
        seen.keySet().removeIf(Runner::isEnded);
    }
}
