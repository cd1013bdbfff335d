package app.chung.engine.run;

import app.chung.engine.Change;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where changes are told after they were stored. Listeners are called on the folding thread and
 * must only take note; one that fails harms nobody else.
 */
public final class Announcements {

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Who wants to know. */
    public interface Listener {

        /** A document has changed. */
        void changed(Change change);

        /** Much may have changed: what was looked at before must be looked at anew. */
        void startOver();
    }

    /** Listens until the answer is run. */
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> {
            boolean unused = listeners.remove(listener);
        };
    }

    void changed(List<Change> changes) {
        for (Listener listener : listeners) {
            safely(() -> changes.forEach(listener::changed));
        }
    }

    void startOver() {
        listeners.forEach(listener -> safely(listener::startOver));
    }

    private static void safely(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            LOG.warn("A listener to changes failed", e);
        }
    }
}
