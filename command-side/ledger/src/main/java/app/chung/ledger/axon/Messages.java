package app.chung.ledger.axon;

import app.chung.language.kernel.Event;
import app.chung.ledger.reader.RecordedEvent;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Recorded events as Axon's messages; the provenance stands in the metadata under its name. */
final class Messages {

    private static final String PROVENANCE = "provenance";

    private Messages() {}

    static DomainEventMessage<Event> domain(RecordedEvent recorded) {
        return new GenericDomainEventMessage<>(
                recorded.stream().kind(),
                recorded.stream().toString(),
                recorded.version() - 1L,
                recorded.event(),
                Map.of(PROVENANCE, recorded.provenance(), Actor.KEY, recorded.provenance().actor()),
                recorded.id().value().toString(),
                recorded.provenance().occurredAt());
    }

    static TrackedEventMessage<?> tracked(RecordedEvent recorded) {
        return new GenericTrackedDomainEventMessage<>(
                Tracking.token(recorded.position()), domain(recorded));
    }
}
