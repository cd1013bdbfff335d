package app.chung.query.testing;

import app.chung.access.Access;
import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.engine.ViewName;
import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.run.Engine;
import app.chung.engine.run.Settings;
import app.chung.engine.store.ViewStore;
import app.chung.language.json.EventCodec;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.Append;
import app.chung.ledger.AppendResult;
import app.chung.ledger.Ledger;
import app.chung.ledger.LedgerSchema;
import app.chung.ledger.Origin;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.platform.access.AccessFold;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/** The real log, the real engine and the real access on one fresh PostgreSQL database. */
public final class RealViews implements Stage, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MemoryKeys keys = new MemoryKeys();
    private final Map<StreamId, Integer> versions = new HashMap<>();
    private final Ledger ledger;
    private final PostgresLedgerReader reader;
    private final AccessFold access;
    private final DataSource database;
    private final ViewStore store;
    private final Engine engine;
    private long position;

    /** Everything started, nothing happened. */
    public RealViews() {
        TestDatabase fresh = TestPostgres.freshDatabase();
        LedgerDatabase log = new LedgerDatabase(fresh.jdbcUrl(), fresh.user(), fresh.password());
        LedgerSchema.migrate(log);
        EventCodec codec = EventCodec.load();
        ledger = new Ledger(log, codec, keys);
        reader = new PostgresLedgerReader(log, codec);
        ledger.onCommit((first, last, concernsAccess) -> reader.headMoved(last));
        access = new AccessFold(reader, Access.empty());
        database = log.owner();
        store = new PostgresViewStore(database, "views");
        engine =
                new Engine(
                        Projections.all(),
                        reader,
                        store,
                        access,
                        access::upTo,
                        new SecretKeySpec(new byte[32], "AES"),
                        Settings.USUAL);
        engine.start();
    }

    @Override
    public RealViews then(PersonId actor, String kind, Id id, Event event) {
        StreamId stream = new StreamId(kind, id.value());
        AppendResult result =
                ledger.append(
                        new Append(
                                new CommandId(UUID.randomUUID()),
                                new byte[] {1},
                                stream,
                                versions.getOrDefault(stream, 0),
                                List.of(event),
                                List.of(),
                                List.of(),
                                new Origin.Now(actor),
                                Append.ANY_ACCESS));
        if (!(result instanceof AppendResult.Appended appended)) {
            throw new AssertionError(result);
        }
        versions.put(stream, appended.version());
        position = appended.position();
        return this;
    }

    /** Waits until everything that happened is folded. */
    public RealViews settle() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        engine.projections().forEach(view -> await(view.name(), deadline));
        Access unused = access.catchUp();
        return this;
    }

    // A view that has not been opened yet does not wait, so it is asked again.
    private void await(ViewName view, long deadline) {
        try {
            while (!engine.await(view, position, Duration.ofSeconds(1))) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("Not folded in time: " + engine.progress());
                }
                Thread.sleep(10);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The newest position. */
    public long position() {
        return position;
    }

    /** The engine. */
    public Engine engine() {
        return engine;
    }

    /** The log's reader. */
    public PostgresLedgerReader reader() {
        return reader;
    }

    /** The store of the views. */
    public ViewStore store() {
        return store;
    }

    /** The database with all of it. */
    public DataSource database() {
        return database;
    }

    /** Access at this moment. */
    public AccessFold access() {
        return access;
    }

    /** The keys of personal text. */
    public MemoryKeys keys() {
        return keys;
    }

    @Override
    public void close() {
        engine.close();
        access.close();
        reader.close();
        ledger.close();
    }
}
