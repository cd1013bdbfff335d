package app.chung.embedded;

/**
 * The PostgreSQL of a data directory. It loses nothing that it acknowledged, is adopted when it
 * outlived the Chung before, and is brought back when it dies.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final PostgresEngine engine;
    private final Keeper keeper;

    private EmbeddedPostgres(PostgresEngine engine, Keeper keeper) {
        this.engine = engine;
        this.keeper = keeper;
    }

    /** Starts or adopts the server and returns when it answers. */
    public static EmbeddedPostgres start(DataDirectory data, Progress progress) {
        var home = PostgresBinaries.unpackedIn(data.cache(), progress);
        var engine = new PostgresEngine(home, data.engine("postgres"), PostgresSettings.DURABLE);
        return new EmbeddedPostgres(engine, new Keeper(() -> EngineProcess.over(engine, progress)));
    }

    public PostgresAddress address() {
        return engine.address();
    }

    /** Whether the server had outlived the Chung before. */
    public boolean adopted() {
        return keeper.current().adopted();
    }

    /** The number of the server's main process. */
    public long pid() {
        return keeper.current().handle().pid();
    }

    /** Stops the server, writing a checkpoint, so that the next start needs no recovery. */
    @Override
    public void close() {
        keeper.close();
    }
}
