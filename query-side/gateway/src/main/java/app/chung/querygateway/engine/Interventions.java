package app.chung.querygateway.engine;

import app.chung.engine.StoreUnavailable;
import app.chung.language.kernel.PersonId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What administrators have done to the views, and why. Kept beside the views, never with them: it
 * stays when they are thrown away. Written before it is done, so that nothing is done unseen.
 */
final class Interventions {

    private static final List<String> TABLE =
            List.of(
                    "SELECT pg_advisory_xact_lock(hashtext('operations'))",
                    "CREATE SCHEMA IF NOT EXISTS operations",
                    """
                    CREATE TABLE IF NOT EXISTS operations.step (
                        id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        at      timestamptz NOT NULL DEFAULT clock_timestamp(),
                        person  uuid        NOT NULL,
                        node    integer     NOT NULL,
                        what    text        NOT NULL,
                        view    text        NOT NULL,
                        key     text,
                        reason  text
                    )""");

    private static final String INSERT =
            "INSERT INTO operations.step (person, node, what, view, key, reason)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";

    private static final String NEWEST =
            "SELECT at, person, node, what, view, key, reason FROM operations.step"
                    + " ORDER BY id DESC LIMIT ?";

    private final DataSource source;

    /** Makes the table where it is missing. */
    Interventions(DataSource source) {
        this.source = source;
        inTransaction(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        for (String sql : TABLE) {
                            statement.execute(sql);
                        }
                    }
                });
    }

    /**
     * One step.
     *
     * @param at when
     * @param by who
     * @param node at which query node
     * @param what {@code rebuild}, {@code go-back}, {@code retry}, {@code discard}, {@code resume}
     * @param view which view
     * @param key which document; null for all of the view
     * @param reason why; null where nobody said
     */
    record Step(
            Instant at,
            PersonId by,
            int node,
            String what,
            String view,
            @Nullable String key,
            @Nullable String reason) {}

    /** Notes a step durably; its time is the database's. */
    void note(Step step) {
        inTransaction(
                connection -> {
                    try (Statement durable = connection.createStatement();
                            PreparedStatement insert = connection.prepareStatement(INSERT)) {
                        // Views are written without; this follows from nothing.
                        durable.execute("SET LOCAL synchronous_commit = on");
                        insert.setObject(1, step.by().value());
                        insert.setInt(2, step.node());
                        insert.setString(3, step.what());
                        insert.setString(4, step.view());
                        insert.setString(5, step.key());
                        insert.setString(6, step.reason());
                        insert.executeUpdate();
                    }
                });
    }

    /** The newest first. */
    List<Step> newest(int limit) {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(NEWEST)) {
            select.setInt(1, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<Step> steps = new ArrayList<>();
                while (rows.next()) {
                    steps.add(step(rows));
                }
                return steps;
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("steps", e);
        }
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject(2, UUID.class)),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void inTransaction(Work work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.on(connection);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("steps", e);
        }
    }
}
