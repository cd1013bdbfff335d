package app.chung.embedded;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * An engine of a data directory: adopted when it outlived the Chung before, and brought back when
 * it dies.
 *
 * @param <A> its address
 */
public abstract sealed class KeptEngine<A> implements AutoCloseable
        permits EmbeddedKafka, EmbeddedOpenSearch, EmbeddedPostgres {

    private final Supplier<A> address;
    private final Keeper keeper;

    /**
     * Starts or adopts it and returns when it answers.
     *
     * @param lost hears when its files are gone and it can never come back
     */
    KeptEngine(
            Engine engine, Supplier<A> address, Progress progress, Consumer<EngineFailure> lost) {
        this.address = address;
        this.keeper = new Keeper(() -> EngineProcess.over(engine, progress), lost);
    }

    /** Where it listens. */
    public final A address() {
        return address.get();
    }

    /** Whether it had outlived the Chung before. */
    public final boolean adopted() {
        return keeper.current().adopted();
    }

    /** The number of its main process. */
    public final long pid() {
        return keeper.current().handle().pid();
    }

    /** Stops it properly, so that the next start has nothing to mend. */
    @Override
    public final void close() {
        keeper.close();
    }
}
