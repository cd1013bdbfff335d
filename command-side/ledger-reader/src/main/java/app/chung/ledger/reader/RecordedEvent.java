package app.chung.ledger.reader;

import app.chung.language.json.EventCodec;
import app.chung.language.json.StoredEvent;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.Provenance;
import app.chung.language.kernel.StreamId;

/**
 * One event as the log holds it.
 *
 * @param position its place in the whole log, gapless from 1 in commit order
 * @param stream the aggregate's stream
 * @param version its place in the stream, gapless from 1
 * @param id names the event everywhere
 * @param event the fact, personal text sealed; {@code UnknownEvent} when a newer release wrote it
 * @param provenance who and when
 * @param command the command that led to it
 */
public record RecordedEvent(
        long position,
        StreamId stream,
        int version,
        EventId id,
        Event event,
        Provenance provenance,
        CommandId command) {

    /** The event of that stored form. */
    public static RecordedEvent of(StoredEvent stored, EventCodec codec) {
        return new RecordedEvent(
                stored.position(),
                stored.stream(),
                stored.version(),
                stored.id(),
                codec.decode(stored),
                stored.provenance(),
                stored.command());
    }
}
