package app.chung.embedded;

/**
 * The Kafka of a data directory. What it holds is a copy of the log; it is adopted when it outlived
 * the Chung before, and is brought back when it dies.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private final KafkaEngine engine;
    private final Keeper keeper;

    private EmbeddedKafka(KafkaEngine engine, Keeper keeper) {
        this.engine = engine;
        this.keeper = keeper;
    }

    /** Starts or adopts the broker and returns when it answers. */
    public static EmbeddedKafka start(DataDirectory data, Progress progress) {
        var engine = new KafkaEngine(data.engine("kafka"));
        return new EmbeddedKafka(
                engine, new Keeper(() -> EngineProcess.over(engine, progress), failure -> {}));
    }

    public KafkaAddress address() {
        return engine.address();
    }

    /** Whether the broker had outlived the Chung before. */
    public boolean adopted() {
        return keeper.current().adopted();
    }

    /** The number of the broker's process. */
    public long pid() {
        return keeper.current().handle().pid();
    }

    /** Stops the broker. */
    @Override
    public void close() {
        keeper.close();
    }
}
