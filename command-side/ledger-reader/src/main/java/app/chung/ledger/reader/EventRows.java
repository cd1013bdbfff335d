package app.chung.ledger.reader;

import static java.util.Objects.requireNonNull;

import app.chung.language.json.EncodedEvent;
import app.chung.language.json.EventCodec;
import app.chung.language.json.StoredEvent;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Provenance;
import app.chung.language.kernel.StreamId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the log's table, first as the server's binary values and then as events, so that fetching
 * and decoding can be the work of two threads.
 */
final class EventRows {

    static final String COLUMNS =
            "\"position\", occurred_at, recorded_at, version, revision, stream, event_id,"
                    + " command_id, actor, recorded_by, kind, name, source, payload, sealed";

    private static final int WIDTH = 15;

    /** Seconds from the Unix epoch to PostgreSQL's, 2000-01-01. */
    private static final long POSTGRES_EPOCH = 946_684_800L;

    private static final long MICROS = 1_000_000L;

    private final EventCodec codec;

    EventRows(EventCodec codec) {
        this.codec = codec;
    }

    static List<byte[][]> raw(ResultSet rows) throws SQLException {
        List<byte[][]> all = new ArrayList<>();
        while (rows.next()) {
            byte[][] row = new byte[WIDTH][];
            for (int column = 0; column < WIDTH; column++) {
                row[column] = rows.getBytes(column + 1);
            }
            all.add(row);
        }
        return all;
    }

    List<RecordedEvent> decode(List<byte[][]> raw) {
        List<RecordedEvent> events = new ArrayList<>(raw.size());
        for (byte[][] row : raw) {
            events.add(RecordedEvent.of(stored(row), codec));
        }
        return events;
    }

    static List<StoredEvent> stored(List<byte[][]> raw) {
        return raw.stream().map(EventRows::stored).toList();
    }

    private static StoredEvent stored(@Nullable byte[][] row) {
        return new StoredEvent(
                number(row, 0).getLong(),
                new StreamId(text(row, 10), uuid(row, 5)),
                number(row, 3).getInt(),
                new EventId(uuid(row, 6)),
                new EncodedEvent(
                        text(row, 11), number(row, 4).getShort(), present(row, 13), row[14]),
                provenance(row),
                new CommandId(uuid(row, 7)));
    }

    private static Provenance provenance(@Nullable byte[][] row) {
        return new Provenance(
                new PersonId(uuid(row, 8)),
                instant(row, 1),
                new PersonId(uuid(row, 9)),
                instant(row, 2),
                row[12] == null ? null : text(row, 12));
    }

    private static byte[] present(@Nullable byte[][] row, int column) {
        return requireNonNull(row[column]);
    }

    private static ByteBuffer number(@Nullable byte[][] row, int column) {
        return ByteBuffer.wrap(present(row, column));
    }

    private static String text(@Nullable byte[][] row, int column) {
        return new String(present(row, column), StandardCharsets.UTF_8);
    }

    private static UUID uuid(@Nullable byte[][] row, int column) {
        ByteBuffer bytes = number(row, column);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static Instant instant(@Nullable byte[][] row, int column) {
        long micros = number(row, column).getLong();
        return Instant.ofEpochSecond(
                POSTGRES_EPOCH + Math.floorDiv(micros, MICROS),
                Math.floorMod(micros, MICROS) * 1_000L);
    }
}
