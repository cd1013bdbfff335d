package app.chung.ledger;

import app.chung.embedded.testing.TestDatabase;
import app.chung.ledger.LateCommitIT.Neighbour;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** Axon's own relational engine as it comes, and the experiment that shows what it can lose. */
final class StockEngine implements AutoCloseable {

    private final TestDatabase database;
    private final JdbcEventStorageEngine reading;
    private TrackingToken token;

    StockEngine(TestDatabase database) {
        this.database = database;
        this.reading = engine(null);
        reading.createSchema(PostgresEventTableFactory.INSTANCE);
        this.token = reading.createTailToken();
    }

    private JdbcEventStorageEngine engine(@Nullable Connection fixed) {
        Jackson3Serializer json = new Jackson3Serializer.Builder().build();
        return JdbcEventStorageEngine.builder()
                .eventSerializer(json)
                .snapshotSerializer(json)
                .transactionManager(NoTransactionManager.INSTANCE)
                .connectionProvider(() -> fixed == null ? connect() : fixed)
                .build();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }

    /** Whether a reader that follows the log never sees the event that was committed late. */
    boolean losesLateCommit(Neighbour neighbour, Duration late) throws Exception {
        List<String> seen = new ArrayList<>();
        write(null, "first", Instant.now());
        seen.addAll(read());
        try (Connection held = connect()) {
            held.setAutoCommit(false);
            write(held, "late", Instant.now());
            if (neighbour == Neighbour.FAR_AHEAD) {
                rollBackPositions(20_000);
            }
            write(null, "neighbour", timestamp(neighbour));
            if (neighbour == Neighbour.READ_LATE) {
                GenericEventMessage.clock =
                        Clock.fixed(Instant.now().plusSeconds(65), ZoneOffset.UTC);
            }
            Instant end = Instant.now().plus(late);
            while (Instant.now().isBefore(end)) {
                seen.addAll(read());
                TimeUnit.MILLISECONDS.sleep(50);
            }
            held.commit();
        }
        seen.addAll(read());
        seen.addAll(read());
        return seen.contains("neighbour") && !seen.contains("late");
    }

    private void rollBackPositions(int count) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "SELECT count(nextval(pg_get_serial_sequence('domainevententry', 'globalindex')))"
                            + " FROM generate_series(1, "
                            + count
                            + ")");
        }
    }

    private static Instant timestamp(Neighbour neighbour) {
        return switch (neighbour) {
            case FRESH, READ_LATE, FAR_AHEAD -> Instant.now();
            case CLOCK_BEHIND -> Instant.now().minusSeconds(61);
            case SLOW -> Instant.now().minusSeconds(65);
        };
    }

    private void write(@Nullable Connection connection, String text, Instant at) {
        engine(connection == null ? null : new Unclosable(connection).connection())
                .appendEvents(
                        new GenericDomainEventMessage<>(
                                "note",
                                UUID.randomUUID().toString(),
                                0,
                                text,
                                Map.of(),
                                UUID.randomUUID().toString(),
                                at));
    }

    private List<String> read() {
        List<String> texts = new ArrayList<>();
        for (TrackedEventMessage<?> event : reading.readEvents(token, false).toList()) {
            token = event.trackingToken();
            texts.add((String) event.getPayload());
        }
        return texts;
    }

    @Override
    public void close() {
        GenericEventMessage.clock = Clock.systemUTC();
    }
}
