package app.chung.audit;

import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Provenance;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A stream as the log gives it. */
final class Streams {

    private static final Instant START = Instant.parse("2026-11-23T02:41:00Z");

    private final List<RecordedEvent> events = new ArrayList<>();

    static RecordedEvent recorded(Event event) {
        return new Streams().by(EventSamples.LAN, event).events.getFirst();
    }

    Streams by(PersonId actor, Event event) {
        int version = events.size() + 1;
        Instant at = START.plusSeconds(version);
        events.add(
                new RecordedEvent(
                        100 + version,
                        new StreamId("thing", new UUID(7, 7)),
                        version,
                        new EventId(new UUID(8, version)),
                        event,
                        new Provenance(actor, at, actor, at, null),
                        new CommandId(new UUID(9, version))));
        return this;
    }

    List<RecordedEvent> events() {
        return List.copyOf(events);
    }
}
