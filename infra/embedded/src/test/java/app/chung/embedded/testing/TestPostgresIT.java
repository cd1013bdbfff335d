package app.chung.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TestPostgresIT {

    @Nested
    class FreshDatabase {

        @Test
        void is_empty_and_apart_from_the_last_one() throws SQLException {
            var first = TestPostgres.freshDatabase();
            var second = TestPostgres.freshDatabase();
            run(first, "CREATE TABLE note (text text)");
            run(second, "CREATE TABLE note (text text)");
            assertThat(first.jdbcUrl()).isNotEqualTo(second.jdbcUrl());
        }
    }

    @Nested
    class OwnServer {

        @Test
        void keeps_committed_rows_through_a_kill_and_a_restart_at_once() throws SQLException {
            try (var server = TestPostgres.ownServer()) {
                var database = server.database();
                run(database, "CREATE TABLE note (text text)");
                run(database, "INSERT INTO note VALUES ('bền')");
                server.killNine();
                assertThatThrownBy(() -> connect(database)).isInstanceOf(SQLException.class);
                server.restart();
                assertThat(ask(database, "SELECT text FROM note")).isEqualTo("bền");
                assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
                assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
            }
        }
    }

    private static void run(TestDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(TestDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }
}
