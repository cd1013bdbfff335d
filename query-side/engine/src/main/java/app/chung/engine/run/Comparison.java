package app.chung.engine.run;

import app.chung.engine.store.Fingerprint;
import app.chung.engine.store.ViewStore;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Holds a table that serves and one that was built beside it at one place, and compares them. */
record Comparison(ViewStore store, Runner<?> old, Runner<?> fresh) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * How they differ in words, or null when they could not be brought to one place in time. They
     * stay there until they are allowed to go on.
     */
    @Nullable String result() throws InterruptedException {
        long one = old.gate().hold(PATIENCE);
        long other = fresh.gate().hold(PATIENCE);
        if (one < 0 || other < 0) {
            return null;
        }
        long place = Math.max(one, other);
        old.gate().allow(place);
        fresh.gate().allow(place);
        if (!old.gate().await(place, PATIENCE) || !fresh.gate().await(place, PATIENCE)) {
            return null;
        }
        Fingerprint before = store.fingerprint(old.table());
        Fingerprint after = store.fingerprint(fresh.table());
        return before.equals(after)
                ? "equal at %d: %d documents".formatted(place, after.documents())
                : "different at %d: %d documents, now %d"
                        .formatted(place, before.documents(), after.documents());
    }
}
