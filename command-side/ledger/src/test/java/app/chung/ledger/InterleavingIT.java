package app.chung.ledger;

import static app.chung.ledger.LedgerFixture.append;
import static app.chung.ledger.LedgerFixture.note;
import static app.chung.ledger.LedgerFixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.reader.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random schedules of begin, append, commit, roll back and read on one log. */
class InterleavingIT {

    private static final int STEPS = 10_000;

    /** One writer that is stopped between any two of its steps. */
    private static final class Stepping {
        final Connection connection;
        final WriterSession session;
        final List<CommandId> uncommitted = new ArrayList<>();

        Stepping(LedgerFixture log) throws SQLException {
            connection = log.database.writer().getConnection();
            try (var statement = connection.createStatement()) {
                statement.execute("SET lock_timeout = '1ms'");
            }
            connection.setAutoCommit(false);
            session = WriterSession.on(connection);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1})
    void show_every_reader_a_growing_prefix_and_every_commit(long seed) throws Exception {
        Random random = new Random(seed);
        try (LedgerFixture log = new LedgerFixture()) {
            List<Stepping> writers =
                    List.of(new Stepping(log), new Stepping(log), new Stepping(log));
            List<StreamId> streams = IntStream.range(0, 5).mapToObj(i -> note()).toList();
            Set<CommandId> committed = new HashSet<>();
            List<RecordedEvent> seen = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                Stepping writer = writers.get(random.nextInt(writers.size()));
                switch (random.nextInt(6)) {
                    case 0, 1, 2 -> tryAppend(writer, streams.get(random.nextInt(5)), random);
                    case 3 -> commit(writer, committed);
                    case 4 -> rollBack(writer);
                    default -> seen.addAll(log.reader.after(seen.size(), 100));
                }
            }
            for (Stepping writer : writers) {
                rollBack(writer);
                writer.connection.close();
            }
            log.reader.scan(seen.size(), Long.MAX_VALUE, seen::addAll);
            assertThat(seen)
                    .extracting(RecordedEvent::command)
                    .containsExactlyInAnyOrderElementsOf(committed);
            assertThat(committed.size()).isGreaterThan(STEPS / 20);
            for (StreamId stream : streams) {
                assertThat(log.reader.stream(stream, 1, 10_000))
                        .extracting(RecordedEvent::version)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, log.ledger.versionOf(stream))
                                        .boxed()
                                        .toList());
            }
        }
    }

    private static void tryAppend(Stepping writer, StreamId stream, Random random)
            throws SQLException {
        Append append = append(stream, version(writer, stream, random), written("x"));
        try {
            Outcome outcome = writer.session.append(List.of(LateCommitIT.pending(append)));
            if (outcome.grew()) {
                writer.uncommitted.add(append.command());
            }
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("55P03");
            rollBack(writer);
        }
    }

    private static int version(Stepping writer, StreamId stream, Random random)
            throws SQLException {
        try (var statement =
                writer.connection.prepareStatement(
                        "SELECT coalesce(max(version), 0) FROM ledger.event WHERE kind = ? AND stream = ?")) {
            statement.setString(1, stream.kind());
            statement.setObject(2, stream.id());
            try (var row = statement.executeQuery()) {
                row.next();
                return Math.max(0, row.getInt(1) - (random.nextInt(10) == 0 ? 1 : 0));
            }
        }
    }

    private static void commit(Stepping writer, Set<CommandId> committed) throws SQLException {
        writer.connection.commit();
        committed.addAll(writer.uncommitted);
        writer.uncommitted.clear();
    }

    private static void rollBack(Stepping writer) throws SQLException {
        writer.connection.rollback();
        writer.uncommitted.clear();
    }

    @Test
    void never_let_two_hold_the_lock() throws Exception {
        try (LedgerFixture log = new LedgerFixture()) {
            Stepping one = new Stepping(log);
            Stepping two = new Stepping(log);
            one.session.append(List.of(LateCommitIT.pending(append(note(), 0, written("x")))));
            tryAppend(two, note(), new Random(1));
            assertThat(two.uncommitted).isEmpty();
            rollBack(one);
            one.connection.close();
            two.connection.close();
        }
    }
}
