package app.chung.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Axon's own pooled streaming processor with its token store, following Axon's own tables and
 * writing one row an event; all settings as they come.
 */
final class StockProcessor implements AutoCloseable {

    private static final int POOL = 8;
    private static final int WORKERS = 4;

    private final HikariDataSource pool;
    private final PooledStreamingEventProcessor processor;

    StockProcessor(String url, String user, String password, Consumer<UUID> visible)
            throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(POOL);
        this.pool = new HikariDataSource(config);
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS stock_view (id uuid PRIMARY KEY, text text)");
        }
        DataSource shared = new TransactionAwareDataSourceProxy(pool);
        this.processor = processor(shared, transactions(pool), new View(shared, visible));
        processor.start();
    }

    private static PooledStreamingEventProcessor processor(
            DataSource shared, TransactionManager transactions, View view) {
        Jackson3Serializer json = new Jackson3Serializer.Builder().build();
        ConnectionProvider connections = shared::getConnection;
        JdbcTokenStore tokens =
                JdbcTokenStore.builder().connectionProvider(connections).serializer(json).build();
        transactions.executeInTransaction(
                () -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
        EmbeddedEventStore events =
                EmbeddedEventStore.builder()
                        .storageEngine(
                                JdbcEventStorageEngine.builder()
                                        .eventSerializer(json)
                                        .snapshotSerializer(json)
                                        .transactionManager(transactions)
                                        .connectionProvider(connections)
                                        .build())
                        .build();
        return PooledStreamingEventProcessor.builder()
                .name("stock")
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(List.of(view)).build())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(Executors.newScheduledThreadPool(1))
                .workerExecutor(Executors.newScheduledThreadPool(WORKERS))
                .build();
    }

    private static TransactionManager transactions(DataSource source) {
        DataSourceTransactionManager spring = new DataSourceTransactionManager(source);
        return () -> {
            TransactionStatus status = spring.getTransaction(new DefaultTransactionDefinition());
            return new Transaction() {
                @Override
                public void commit() {
                    spring.commit(status);
                }

                @Override
                public void rollback() {
                    spring.rollback(status);
                }
            };
        };
    }

    boolean isRunning() {
        return processor.isRunning() && processor.processingStatus().size() > 0;
    }

    /** Writes the rows. */
    static final class View {

        private final DataSource source;
        private final Consumer<UUID> visible;

        View(DataSource source, Consumer<UUID> visible) {
            this.source = source;
            this.visible = visible;
        }

        @EventHandler
        void on(StockAxon.Written event) throws SQLException {
            try (Connection connection = source.getConnection();
                    PreparedStatement insert =
                            connection.prepareStatement(
                                    "INSERT INTO stock_view VALUES (?, ?)"
                                            + " ON CONFLICT (id) DO UPDATE SET text = EXCLUDED.text")) {
                insert.setObject(1, event.note());
                insert.setString(2, event.text());
                insert.executeUpdate();
            }
            CurrentUnitOfWork.get().afterCommit(_ -> visible.accept(event.note()));
        }
    }

    @Override
    public void close() {
        processor.shutDown();
        pool.close();
    }
}
