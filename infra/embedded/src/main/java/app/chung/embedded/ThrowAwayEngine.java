package app.chung.embedded;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * An engine over any folder, for tests: may be killed and brought back. It stands here because
 * engines are not for others.
 *
 * @param <A> its address
 */
public final class ThrowAwayEngine<A> {

    private final Engine engine;
    private final Supplier<A> address;
    private volatile EngineProcess process;

    private ThrowAwayEngine(Engine engine, Supplier<A> address) {
        this.engine = engine;
        this.address = address;
        this.process = EngineProcess.over(engine, Progress.silent());
    }

    /** Starts a PostgreSQL in the folder with binaries from the cache. */
    public static ThrowAwayEngine<PostgresAddress> postgres(
            Path cache, Path folder, PostgresSettings settings) {
        Path home = PostgresBinaries.unpackedIn(cache, Progress.silent());
        var engine = new PostgresEngine(home, folder, settings);
        return new ThrowAwayEngine<>(engine, engine::address);
    }

    /** Starts an OpenSearch in the folder. */
    public static ThrowAwayEngine<OpenSearchAddress> openSearch(Path folder) {
        var engine = new OpenSearchEngine(folder);
        return new ThrowAwayEngine<>(engine, engine::address);
    }

    /** Starts a Kafka in the folder. */
    public static ThrowAwayEngine<KafkaAddress> kafka(Path folder) {
        var engine = new KafkaEngine(folder);
        return new ThrowAwayEngine<>(engine, engine::address);
    }

    /** Where it listens. */
    public A address() {
        return address.get();
    }

    /** Its main process. */
    public ProcessHandle handle() {
        return process.handle();
    }

    /** Brings it back after its death, on the same port; does nothing while it lives. */
    public void restart() {
        process = EngineProcess.over(engine, Progress.silent());
    }

    /** Stops it as an operator would. */
    public void stop() {
        process.stop();
    }
}
