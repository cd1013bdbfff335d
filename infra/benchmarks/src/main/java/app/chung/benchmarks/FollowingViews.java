package app.chung.benchmarks;

import app.chung.access.Access;
import app.chung.benchmarks.note.NoteProjection;
import app.chung.engine.Change;
import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.run.Announcements;
import app.chung.engine.run.Engine;
import app.chung.engine.run.Settings;
import app.chung.ledger.reader.EventSource;
import app.chung.ledger.reader.LedgerReader;
import app.chung.platform.access.AccessFold;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.crypto.spec.SecretKeySpec;

/** Our engine with one view in PostgreSQL, as a node runs it. */
final class FollowingViews implements AutoCloseable {

    private static final int POOL = 4;

    private final AccessFold access;
    private final Engine engine;

    /**
     * Begins to follow.
     *
     * @param log access follows it
     * @param followed the view follows it
     * @param schema where this node stores its view
     * @param visible is told of each note once it is stored
     */
    FollowingViews(
            String url,
            String user,
            String password,
            LedgerReader log,
            EventSource followed,
            String schema,
            Consumer<UUID> visible)
            throws InterruptedException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(POOL);
        this.access = new AccessFold(log, Access.empty());
        this.engine =
                new Engine(
                        List.of(new NoteProjection()),
                        followed,
                        new PostgresViewStore(new HikariDataSource(config), schema),
                        access,
                        access::upTo,
                        new SecretKeySpec(new byte[32], "AES"),
                        Settings.USUAL);
        Runnable unused =
                engine.announcements()
                        .listen(
                                new Announcements.Listener() {
                                    @Override
                                    public void changed(Change change) {
                                        visible.accept(UUID.fromString(change.key()));
                                    }

                                    @Override
                                    public void startOver(long upTo) {
                                        throw new IllegalStateException("the run is void");
                                    }
                                });
        engine.start();
        while (engine.begun() == Long.MAX_VALUE) {
            Thread.sleep(10);
        }
    }

    @Override
    public void close() {
        engine.close();
        access.close();
    }
}
