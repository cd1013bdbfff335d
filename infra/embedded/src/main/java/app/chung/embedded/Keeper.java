package app.chung.embedded;

import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings an engine back when its process dies while it is still wanted: again and again, less and
 * less often. Only when its files are gone there is nothing to bring back.
 */
final class Keeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

    private final Supplier<EngineProcess> start;
    private final Consumer<EngineFailure> lost;
    private EngineProcess current;
    private boolean wanted = true;

    /**
     * Starts the engine and keeps it.
     *
     * @param lost hears when it can never come back
     */
    Keeper(Supplier<EngineProcess> start, Consumer<EngineFailure> lost) {
        this.start = start;
        this.lost = lost;
        this.current = start.get();
        Thread.ofVirtual().name(current.engine().name() + "-keeper").start(this::keep);
    }

    synchronized EngineProcess current() {
        return current;
    }

    private void keep() {
        int failures = 0;
        while (isWanted()) {
            EngineProcess watched = current();
            Patience.whileItLives(watched);
            if (!Files.exists(watched.engine().files())) {
                giveUp(watched.engine());
                return;
            }
            try {
                revive(watched);
                failures = 0;
            } catch (RuntimeException e) {
                LOG.error(
                        "{} is away, the next try follows: {}",
                        watched.engine().name(),
                        e.getMessage());
                Patience.beforeTry(++failures);
            }
        }
    }

    private synchronized void revive(EngineProcess dead) {
        if (wanted) {
            LOG.warn("{} has ended unexpectedly; starting it again", dead.engine().name());
            current = start.get();
        }
    }

    private void giveUp(Engine engine) {
        if (isWanted()) {
            var failure =
                    new EngineFailure(
                            "The files of %s are gone: there is no %s any more."
                                    .formatted(engine.name(), engine.files()));
            LOG.error(failure.getMessage());
            lost.accept(failure);
        }
    }

    private synchronized boolean isWanted() {
        return wanted;
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
