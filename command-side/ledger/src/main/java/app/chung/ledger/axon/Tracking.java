package app.chung.ledger.axon;

import app.chung.ledger.reader.LedgerReader;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** The log as Axon's tracking processors read it. A plain position is enough: there are no gaps. */
final class Tracking {

    /** Fewer than the 1 024 at which Axon's pooled processor goes to sleep. */
    private static final int PAGE = 1_000;

    private final LedgerReader reader;

    Tracking(LedgerReader reader) {
        this.reader = reader;
    }

    static TrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    Stream<TrackedEventMessage<?>> after(@Nullable TrackingToken token) {
        long position = token == null ? 0 : token.position().orElse(0);
        return Stream.iterate(reader.after(position, PAGE), page -> !page.isEmpty(), this::next)
                .flatMap(List::stream)
                .map(Messages::tracked);
    }

    private List<RecordedEvent> next(List<RecordedEvent> page) {
        return page.size() < PAGE ? List.of() : reader.after(page.getLast().position(), PAGE);
    }

    /** Recording times never go back along the log, so the place is found by halving. */
    TrackingToken at(Instant instant) {
        long before = 0;
        long notBefore = reader.head() + 1;
        while (notBefore - before > 1) {
            long middle = before + (notBefore - before) / 2;
            if (recordedAt(middle).isBefore(instant)) {
                before = middle;
            } else {
                notBefore = middle;
            }
        }
        return token(before);
    }

    private Instant recordedAt(long position) {
        RecordedEvent event = reader.after(position - 1, 1).getFirst();
        return event.provenance().recordedAt();
    }
}
