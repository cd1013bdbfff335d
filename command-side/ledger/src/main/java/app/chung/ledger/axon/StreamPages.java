package app.chung.ledger.axon;

import app.chung.language.kernel.StreamId;
import app.chung.ledger.reader.LedgerReader;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.NoSuchElementException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/** One stream, fetched page by page; the last page is known by not being full. */
final class StreamPages implements DomainEventStream {

    private static final int PAGE = 500;

    private final LedgerReader reader;
    private final StreamId stream;
    private List<RecordedEvent> page = List.of();
    private int next;
    private int version;
    private boolean last;
    private @Nullable Long reached;

    StreamPages(LedgerReader reader, StreamId stream, int version) {
        this.reader = reader;
        this.stream = stream;
        this.version = version;
    }

    @Override
    public boolean hasNext() {
        if (next == page.size() && !last) {
            page = reader.stream(stream, version, PAGE);
            next = 0;
            version += page.size();
            last = page.size() < PAGE;
        }
        return next < page.size();
    }

    @Override
    public DomainEventMessage<?> next() {
        DomainEventMessage<?> message = peek();
        reached = message.getSequenceNumber();
        next++;
        return message;
    }

    @Override
    public DomainEventMessage<?> peek() {
        if (!hasNext()) {
            throw new NoSuchElementException(stream.toString());
        }
        return Messages.domain(page.get(next));
    }

    @Override
    public @Nullable Long getLastSequenceNumber() {
        return reached;
    }
}
