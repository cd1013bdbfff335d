package app.chung.language.json;

import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.Provenance;
import app.chung.language.kernel.StreamId;

/**
 * One event in the form the log holds it in, unread.
 *
 * @param position its place in the whole log, gapless from 1 in commit order
 * @param stream the aggregate's stream
 * @param version its place in the stream, gapless from 1
 * @param id names the event everywhere
 * @param form its name, shape and bytes; personal text is sealed
 * @param provenance who and when
 * @param command the command that led to it
 */
public record StoredEvent(
        long position,
        StreamId stream,
        int version,
        EventId id,
        EncodedEvent form,
        Provenance provenance,
        CommandId command) {}
