package app.chung.embedded;

/**
 * The OpenSearch of a data directory. What it holds can be built again from the log; it is adopted
 * when it outlived the Chung before, and is brought back when it dies.
 */
public final class EmbeddedOpenSearch implements AutoCloseable {

    private final OpenSearchEngine engine;
    private final Keeper keeper;

    private EmbeddedOpenSearch(OpenSearchEngine engine, Keeper keeper) {
        this.engine = engine;
        this.keeper = keeper;
    }

    /** Starts or adopts the node and returns when it answers. */
    public static EmbeddedOpenSearch start(DataDirectory data, Progress progress) {
        var engine = new OpenSearchEngine(data.engine("opensearch"));
        return new EmbeddedOpenSearch(
                engine, new Keeper(() -> EngineProcess.over(engine, progress), failure -> {}));
    }

    public OpenSearchAddress address() {
        return engine.address();
    }

    /** Whether the node had outlived the Chung before. */
    public boolean adopted() {
        return keeper.current().adopted();
    }

    /** The number of the node's process. */
    public long pid() {
        return keeper.current().handle().pid();
    }

    /** Stops the node. */
    @Override
    public void close() {
        keeper.close();
    }
}
