package app.chung.architecture.wrong.memory.query.tasks;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Fold;
import app.chung.engine.Projection;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A projection that counts outside of its documents, and looks at the clock. */
final class Counting implements Projection<Counting.Count> {

    /** A document. */
    record Count(int number) implements Visible {
        @Override
        public Audience audience() {
            return new Audience.Everybody();
        }
    }

    private final AtomicInteger seen;

    Counting(AtomicInteger seen) {
        this.seen = seen;
    }

    @Override
    public Class<Count> document() {
        return Count.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return Set.of(Instant.now().toString());
    }

    @Override
    public Fold<Count> fold(String key, @Nullable Count current, RecordedEvent event) {
        return Fold.put(new Count(seen.incrementAndGet()));
    }
}
