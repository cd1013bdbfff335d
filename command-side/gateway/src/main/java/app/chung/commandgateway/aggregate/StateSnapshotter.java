package app.chung.commandgateway.aggregate;

import app.chung.language.kernel.Event;
import app.chung.ledger.axon.Actor;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.AbstractSnapshotter;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/** Takes snapshots of a decider's state alone; nothing of Axon gets into them. */
final class StateSnapshotter extends AbstractSnapshotter {

    private final RootFactory factory;

    StateSnapshotter(Builder builder) {
        super(builder);
        this.factory = builder.factory;
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's contract
    protected @Nullable DomainEventMessage createSnapshot(
            Class<?> type, String id, DomainEventStream events) {
        Root root = factory.createAggregateRoot(id, events.peek());
        while (events.hasNext()) {
            DomainEventMessage<?> message = events.next();
            if (message.getPayload() instanceof Event event) {
                root.on(event, Actor.of(message.getMetaData()));
            }
        }
        return new GenericDomainEventMessage<>(
                Root.class.getSimpleName(), id, events.getLastSequenceNumber(), root.state());
    }

    /** Collects what a snapshotter needs. */
    static final class Builder extends AbstractSnapshotter.Builder {

        private final RootFactory factory;

        Builder(RootFactory factory) {
            this.factory = factory;
        }

        StateSnapshotter build() {
            return new StateSnapshotter(this);
        }
    }
}
