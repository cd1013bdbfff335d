package app.chung.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's own JDBC engine, appending one event a transaction; no command row, no claim. */
final class StockAxon implements Contestant {

    /** The payload of its events. */
    public record Written(UUID note, String text) {}

    private static final int POOL = 16;

    private final BenchServer server;
    private final HikariDataSource pool;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final JdbcEventStorageEngine engine;
    private final String text = Payload.text(Payload.SIZE);

    StockAxon(BenchServer server) {
        this.server = server;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.database.jdbcUrl());
        config.setUsername(server.database.user());
        config.setPassword(server.database.password());
        config.setMaximumPoolSize(POOL);
        this.pool = new HikariDataSource(config);
        this.engine = engine(current::get);
        engine(pool::getConnection).createSchema(PostgresEventTableFactory.INSTANCE);
    }

    private static JdbcEventStorageEngine engine(ConnectionProvider connections) {
        Jackson3Serializer json = new Jackson3Serializer.Builder().build();
        return JdbcEventStorageEngine.builder()
                .eventSerializer(json)
                .snapshotSerializer(json)
                .transactionManager(NoTransactionManager.INSTANCE)
                .connectionProvider(connections)
                .build();
    }

    @Override
    public String name() {
        return "stock-axon";
    }

    @Override
    public void operate(UUID id, int number) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            current.set(kept(connection));
            engine.appendEvents(
                    new GenericDomainEventMessage<>(
                            "note", id.toString(), 0, new Written(id, text)));
            connection.commit();
        } finally {
            current.remove();
        }
    }

    /** The engine closes what it was given; the transaction is ended here. */
    private static Connection kept(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        StockAxon.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("close")) {
                                return null;
                            }
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    @Override
    public long stored() throws SQLException {
        return Long.parseLong(server.ask("SELECT count(*) FROM domainevententry"));
    }

    @Override
    public void close() {
        pool.close();
    }
}
