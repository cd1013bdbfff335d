package app.chung.ledger;

import static app.chung.ledger.LedgerFixture.append;
import static app.chung.ledger.LedgerFixture.note;
import static app.chung.ledger.LedgerFixture.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerRolesIT {

    private final LedgerFixture log = new LedgerFixture();

    @AfterEach
    void close() {
        log.close();
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.event SET payload = ''",
                "DELETE FROM ledger.event",
                "TRUNCATE ledger.event",
                "INSERT INTO ledger.event SELECT * FROM ledger.event",
                "UPDATE ledger.command SET body_hash = ''",
                "DELETE FROM ledger.command",
                "DELETE FROM ledger.claim",
                "INSERT INTO ledger.claim VALUES ('a', 'b', 'c', gen_random_uuid())",
                "DELETE FROM ledger.fenced_session",
                "ALTER TABLE ledger.event DISABLE TRIGGER ALL",
                "DROP TABLE ledger.event",
                "CREATE TABLE ledger.mine (a int)"
            })
    void forbid_writer_and_reader_everything_but_the_one_way(String sql) {
        log.ledger.append(append(note(), 0, written("x")));
        for (DataSource source : List.of(log.database.writer(), log.database.reader())) {
            assertThatThrownBy(() -> run(source, sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).isIn("42501", "25006"));
        }
        assertThat(log.reader.after(0, 10)).hasSize(1);
    }

    @Test
    void forbid_the_reader_to_append() {
        assertThatThrownBy(
                        () -> {
                            try (WriterSession session =
                                    WriterSession.open(log.database.reader())) {
                                session.append(List.of(new Pending(append(note(), 0), List.of())));
                            }
                        })
                .hasMessageContaining("permission denied");
    }

    @Test
    void forbid_even_the_owner_to_change_an_event() {
        log.ledger.append(append(note(), 0, written("x")));
        for (String sql :
                List.of(
                        "UPDATE ledger.event SET name = ''",
                        "DELETE FROM ledger.event",
                        "TRUNCATE ledger.event")) {
            assertThatThrownBy(() -> run(log.database.owner(), sql))
                    .hasMessageContaining("never changed or deleted");
        }
    }

    @Test
    void refuse_an_isolation_that_would_give_positions_twice() throws SQLException {
        try (Connection connection = log.database.writer().getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            WriterSession session = WriterSession.on(connection);
            assertThatThrownBy(
                            () ->
                                    session.append(
                                            List.of(new Pending(append(note(), 0), List.of()))))
                    .hasMessageContaining("read committed");
        }
    }

    @Test
    void refuse_a_fenced_session() throws SQLException {
        try (WriterSession lost = WriterSession.open(log.database.writer());
                WriterSession fresh = WriterSession.open(log.database.writer())) {
            fresh.fence(lost.id);
            Append late = append(note(), 0);
            assertThatThrownBy(() -> lost.append(List.of(new Pending(late, List.of()))))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(Failures.isCertain(e)).isFalse());
            assertThat(log.ledger.findCommand(late.command())).isEmpty();
        }
    }
}
