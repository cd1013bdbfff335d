package app.chung.engine.run;

import app.chung.engine.Change;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where changes are told after they were stored. Listeners are called on the folding thread and
 * must only take note; one that fails harms nobody else and starts over, because it has missed
 * something.
 */
public final class Announcements {

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /** Who wants to know. */
    public interface Listener {

        /** A document has changed. */
        void changed(Change change);

        /**
         * Much may have changed: what was looked at before must be looked at anew.
         *
         * @param upTo changes up to this position may never have been told
         */
        void startOver(long upTo);
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
            if (!safely(() -> changes.forEach(listener::changed))) {
                startOver(listener, changes.getLast().position());
            }
        }
    }

    void startOver(long upTo) {
        listeners.forEach(listener -> startOver(listener, upTo));
    }

    private static void startOver(Listener listener, long upTo) {
        boolean unused = safely(() -> listener.startOver(upTo));
    }

    /** Whether all of it was told. */
    private static boolean safely(Runnable telling) {
        try {
            telling.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("A listener to changes failed", e);
            return false;
        }
    }
}
