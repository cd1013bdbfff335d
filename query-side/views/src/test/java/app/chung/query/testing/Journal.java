package app.chung.query.testing;

import app.chung.language.json.EncodedEvent;
import app.chung.language.json.EventCodec;
import app.chung.language.json.Opener;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Provenance;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events as the log gives them: through the real codec, personal text sealed. */
public final class Journal implements Stage {

    /** When the first event happens; each other one a minute later. */
    public static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    private static final EventCodec CODEC = EventCodec.load();

    private final MemoryKeys keys = new MemoryKeys();
    private final Map<StreamId, Integer> versions = new HashMap<>();
    private final List<RecordedEvent> events = new ArrayList<>();

    /** When the event at that position happened. */
    public static Instant at(long position) {
        return START.plusSeconds(60 * position);
    }

    @Override
    public Journal then(PersonId actor, String kind, Id id, Event event) {
        long position = events.size() + 1;
        StreamId stream = new StreamId(kind, id.value());
        int version = versions.merge(stream, 1, Integer::sum);
        EventId eventId = new EventId(new UUID(77, position));
        Instant at = at(position);
        events.add(
                new RecordedEvent(
                        position,
                        stream,
                        version,
                        eventId,
                        stored(event, eventId),
                        new Provenance(actor, at, actor, at, null),
                        new CommandId(new UUID(78, position))));
        return this;
    }

    private Event stored(Event event, EventId id) {
        EncodedEvent encoded = CODEC.encode(event, id, keys);
        return CODEC.decode(
                encoded.name(), encoded.revision(), encoded.payload(), encoded.sealed(), id);
    }

    /** All of them. */
    public List<RecordedEvent> events() {
        return List.copyOf(events);
    }

    /** The words behind a seal; null stays null. */
    public @Nullable String read(@Nullable Personal text) {
        return text == null ? null : new Opener(keys).open(text).orElse(null);
    }
}
