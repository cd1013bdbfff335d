package app.chung.commandgateway.aggregate;

import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.language.kernel.Event;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;

/** Makes roots for one decider, empty or from a snapshot of its state. */
public final class RootFactory implements AggregateFactory<Root> {

    private final Decider<?, ?, ?> decider;

    /** Makes roots for this decider. */
    public RootFactory(Decider<?, ?, ?> decider) {
        this.decider = decider;
    }

    @Override
    public Root createAggregateRoot(String id, DomainEventMessage<?> first) {
        DeciderState<?, ?, ?> empty = DeciderState.empty(decider);
        return new Root(
                id, first.getPayload() instanceof Event ? empty : empty.at(first.getPayload()));
    }

    /** A root without a history. */
    Root empty(String id) {
        return new Root(id, DeciderState.empty(decider));
    }

    /** Whether something would follow from the command if there were no history. */
    boolean makes(Attempt attempt) {
        return DeciderState.empty(decider).decide(attempt.command(), attempt.asker())
                        instanceof Decision.Accepted<?> accepted
                && !accepted.events().isEmpty();
    }

    @Override
    public Class<Root> getAggregateType() {
        return Root.class;
    }
}
