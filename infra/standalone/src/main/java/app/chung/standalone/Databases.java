package app.chung.standalone;

import app.chung.embedded.PostgresAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The databases in an embedded server: one for the log and what follows from it, one for keys. */
final class Databases {

    private static final String LOG = "chung";
    private static final String KEYS = "chung_keys";

    private Databases() {}

    /** Makes those that are missing, and says where they are. */
    static Map<String, Object> settings(PostgresAddress server) {
        try (Connection connection =
                        DriverManager.getConnection(
                                server.jdbcUrl("postgres"), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            make(statement, LOG);
            make(statement, KEYS);
        } catch (SQLException e) {
            throw new IllegalStateException("The databases could not be made", e);
        }
        return Map.of(
                "chung.postgres.url", server.jdbcUrl(LOG),
                "chung.postgres.user", server.user(),
                "chung.postgres.password", server.password(),
                "chung.keys.url", server.jdbcUrl(KEYS),
                "chung.keys.user", server.user(),
                "chung.keys.password", server.password());
    }

    private static void make(Statement statement, String database) throws SQLException {
        try (ResultSet found =
                statement.executeQuery(
                        "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
            if (found.next()) {
                return;
            }
        }
        statement.executeUpdate("CREATE DATABASE " + database);
    }
}
