package app.chung.embedded.testing;

import app.chung.embedded.Processes;
import app.chung.embedded.ThrowAwayEngine;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A throw-away engine in a folder of its own. It vanishes with the JVM.
 *
 * @param <A> its address
 */
public abstract sealed class TestEngine<A> implements AutoCloseable
        permits TestKafka, TestOpenSearch, TestPostgres {

    private final Path folder;
    private final String signal;
    private final ThrowAwayEngine<A> engine;

    /**
     * Starts it.
     *
     * @param signal the quickest one after which nothing of it is left
     */
    TestEngine(String name, String signal, Function<Path, ThrowAwayEngine<A>> start) {
        this.folder = TestFolders.fresh(name);
        this.signal = signal;
        this.engine = start.apply(folder);
        TestFolders.atExit(this::close);
    }

    /** Where it listens. */
    public final A address() {
        return engine.address();
    }

    /** Kills its main process with {@code kill -9}; whatever else belongs to it dies of that. */
    public final void killNine() {
        end("KILL");
    }

    /** Brings it back on the same port, as after a crash. */
    public final void restart() {
        engine.restart();
    }

    /** Stops it properly; {@link #restart()} brings it back. */
    public final void stop() {
        engine.stop();
    }

    /** The number of its main process, to freeze it. */
    public final long pid() {
        return engine.handle().pid();
    }

    @Override
    public final void close() {
        end(signal);
        TestFolders.remove(folder);
    }

    private void end(String how) {
        Processes.signal(engine.handle(), how);
        engine.handle().onExit().join();
    }
}
