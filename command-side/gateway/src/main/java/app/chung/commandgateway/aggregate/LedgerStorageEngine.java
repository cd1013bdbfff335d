package app.chung.commandgateway.aggregate;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.Append;
import app.chung.ledger.AppendResult;
import app.chung.ledger.Ledger;
import app.chung.ledger.reader.LedgerReader;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's door to the ledger. Only aggregates go through it; projections read the log with their own
 * reader, which cannot skip anything.
 */
public final class LedgerStorageEngine implements EventStorageEngine {

    private static final int BATCH = 500;

    private final Ledger ledger;
    private final LedgerReader reader;
    private final Snapshots snapshots;

    /** Writes by one and reads by the other. */
    public LedgerStorageEngine(Ledger ledger, LedgerReader reader, DeciderCatalog deciders) {
        this.ledger = ledger;
        this.reader = reader;
        this.snapshots = new Snapshots(ledger.snapshots(), deciders);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        DomainEventMessage<?> first = (DomainEventMessage<?>) messages.getFirst();
        AppendContext context =
                (AppendContext) Objects.requireNonNull(first.getMetaData().get(AppendContext.KEY));
        AppendResult result =
                ledger.append(
                        new Append(
                                context.command(),
                                context.bodyHash(),
                                StreamId.parse(first.getAggregateIdentifier()),
                                Math.toIntExact(first.getSequenceNumber()),
                                messages.stream().map(m -> (Event) m.getPayload()).toList(),
                                context.claims(),
                                context.releases(),
                                context.origin(),
                                context.accessPosition()));
        if (result instanceof AppendResult.Appended appended) {
            context.done(appended);
        } else {
            throw new NotAppended(result);
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long firstSequenceNumber) {
        StreamId stream = StreamId.parse(aggregate);
        int from = Math.toIntExact(firstSequenceNumber) + 1;
        Stream<RecordedEvent> events =
                Stream.iterate(
                                reader.stream(stream, from, BATCH),
                                batch -> !batch.isEmpty(),
                                batch -> next(stream, batch))
                        .flatMap(List::stream);
        return DomainEventStream.of(events.map(LedgerStorageEngine::message));
    }

    private List<RecordedEvent> next(StreamId stream, List<RecordedEvent> batch) {
        return batch.size() < BATCH
                ? List.of()
                : reader.stream(stream, batch.getLast().version() + 1, BATCH);
    }

    private static DomainEventMessage<?> message(RecordedEvent recorded) {
        return new GenericDomainEventMessage<>(
                Root.class.getSimpleName(),
                recorded.stream().toString(),
                recorded.version() - 1L,
                recorded.event());
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.keep(
                StreamId.parse(snapshot.getAggregateIdentifier()),
                Math.toIntExact(snapshot.getSequenceNumber() + 1),
                snapshot.getPayload());
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return snapshots
                .find(StreamId.parse(aggregate))
                .map(
                        found ->
                                new GenericDomainEventMessage<>(
                                        Root.class.getSimpleName(),
                                        aggregate,
                                        found.version() - 1L,
                                        found.state()));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        int version = ledger.versionOf(StreamId.parse(aggregate));
        return version == 0 ? Optional.empty() : Optional.of(version - 1L);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken token, boolean mayBlock) {
        throw noTracking();
    }

    @Override
    public TrackingToken createTailToken() {
        throw noTracking();
    }

    @Override
    public TrackingToken createHeadToken() {
        throw noTracking();
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        throw noTracking();
    }

    private static UnsupportedOperationException noTracking() {
        return new UnsupportedOperationException("Projections follow the log by LedgerReader");
    }
}
