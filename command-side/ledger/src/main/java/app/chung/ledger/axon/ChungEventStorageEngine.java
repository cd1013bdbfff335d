package app.chung.ledger.axon;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.Append;
import app.chung.ledger.AppendResult;
import app.chung.ledger.AppendResult.Appended;
import app.chung.ledger.AppendResult.Clash;
import app.chung.ledger.Ledger;
import app.chung.ledger.SnapshotStore.Snapshot;
import app.chung.ledger.reader.LedgerReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Axon's window on the ledger. An aggregate's identifier is its stream in one line ({@code
 * task:0192…}), its sequence number the version less one.
 *
 * <p>An append survives a later rollback, so nothing may follow it in a unit of work.
 */
public final class ChungEventStorageEngine implements EventStorageEngine {

    private final Ledger ledger;
    private final LedgerReader reader;
    private final SnapshotForm<Object> snapshots;
    private final Tracking tracking;

    /** On this ledger. */
    @SuppressWarnings("unchecked")
    public ChungEventStorageEngine(Ledger ledger, LedgerReader reader, SnapshotForm<?> snapshots) {
        this.ledger = ledger;
        this.reader = reader;
        this.snapshots = (SnapshotForm<Object>) snapshots;
        this.tracking = new Tracking(reader);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        if (messages.isEmpty()) {
            return;
        }
        List<AppendContext> contexts = AppendContext.current();
        List<Append> chain = new ArrayList<>();
        int from = 0;
        for (AppendContext context : contexts) {
            boolean last = chain.size() == contexts.size() - 1;
            int to = last ? messages.size() : from + context.events();
            chain.add(append(context, messages.subList(from, to)));
            from = to;
        }
        List<AppendResult> results = ledger.append(chain);
        for (int i = 0; i < results.size(); i++) {
            settle(contexts.get(i), results.get(i));
        }
    }

    private static void settle(AppendContext context, AppendResult result) {
        switch (result) {
            case Appended appended -> context.answer(appended);
            case Clash clash ->
                    throw new ConcurrencyException(clash.toString(), new NotAppended(clash));
            case AppendResult other -> throw new NotAppended(other);
        }
    }

    private static Append append(AppendContext context, List<? extends EventMessage<?>> messages) {
        DomainEventMessage<?> first = (DomainEventMessage<?>) messages.getFirst();
        return new Append(
                context.command(),
                context.bodyHash(),
                StreamId.parse(first.getAggregateIdentifier()),
                Math.toIntExact(first.getSequenceNumber()),
                messages.stream().map(message -> event(first, message)).toList(),
                context.claims(),
                context.releases(),
                context.origin(),
                context.accessPosition());
    }

    private static Event event(DomainEventMessage<?> first, EventMessage<?> message) {
        boolean sameStream =
                message instanceof DomainEventMessage<?> domain
                        && domain.getAggregateIdentifier().equals(first.getAggregateIdentifier());
        if (!sameStream) {
            throw new IllegalArgumentException("One command, one stream: " + message);
        }
        return (Event) message.getPayload();
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long firstSequenceNumber) {
        return new StreamPages(
                reader, StreamId.parse(aggregate), Math.toIntExact(firstSequenceNumber) + 1);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        int version = ledger.versionOf(StreamId.parse(aggregate));
        return version == 0 ? Optional.empty() : Optional.of(version - 1L);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        StreamId stream = StreamId.parse(snapshot.getAggregateIdentifier());
        ledger.snapshots()
                .keep(
                        stream,
                        snapshots.shape(stream.kind()),
                        new Snapshot(
                                Math.toIntExact(snapshot.getSequenceNumber()) + 1,
                                snapshots.write(snapshot.getPayload())));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        StreamId stream = StreamId.parse(aggregate);
        return ledger.snapshots()
                .find(stream, snapshots.shape(stream.kind()))
                .map(snapshot -> message(stream, snapshot));
    }

    private DomainEventMessage<?> message(StreamId stream, Snapshot snapshot) {
        return new GenericDomainEventMessage<>(
                stream.kind(),
                stream.toString(),
                snapshot.version() - 1L,
                snapshots.read(stream.kind(), snapshot.state()));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            TrackingToken token, boolean mayBlock) {
        return tracking.after(token);
    }

    @Override
    public TrackingToken createTailToken() {
        return Tracking.token(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return Tracking.token(reader.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return tracking.at(instant);
    }
}
