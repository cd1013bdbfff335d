package app.chung.embedded;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings an engine back when its process dies while it is still wanted. */
final class Keeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

    private final Supplier<EngineProcess> start;
    private EngineProcess current;
    private boolean wanted = true;

    Keeper(Supplier<EngineProcess> start) {
        this.start = start;
        this.current = start.get();
        Thread.ofVirtual().name(current.engine().name() + "-keeper").start(this::keep);
    }

    synchronized EngineProcess current() {
        return current;
    }

    private void keep() {
        while (true) {
            EngineProcess watched = current();
            Patience.whileItLives(watched);
            if (!revived(watched)) {
                return;
            }
        }
    }

    private synchronized boolean revived(EngineProcess dead) {
        if (!wanted) {
            return false;
        }
        LOG.warn("{} has ended unexpectedly; starting it again", dead.engine().name());
        try {
            current = start.get();
        } catch (EngineFailure e) {
            LOG.error("{} could not be brought back, trying again", dead.engine().name(), e);
            Patience.beforeTheNextTry();
        }
        return true;
    }

    /** Stops the engine; a start under way is waited for first. */
    @Override
    public synchronized void close() {
        if (wanted) {
            wanted = false;
            current.stop();
        }
    }
}
