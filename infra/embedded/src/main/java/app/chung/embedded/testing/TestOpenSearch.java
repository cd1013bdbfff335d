package app.chung.embedded.testing;

import app.chung.embedded.OpenSearchAddress;
import app.chung.embedded.Processes;
import app.chung.embedded.ThrowAwayOpenSearch;
import java.nio.file.Path;

/**
 * A throw-away OpenSearch. {@link #shared()} is the one node of this JVM, on which tests use index
 * names of their own; {@link #ownNode()} starts another, for tests that kill it.
 */
public final class TestOpenSearch implements AutoCloseable {

    private final Path folder;
    private final ThrowAwayOpenSearch node;

    private TestOpenSearch() {
        this.folder = TestFolders.fresh("opensearch");
        this.node = new ThrowAwayOpenSearch(folder);
        TestFolders.atExit(this::close);
    }

    /** The node that this JVM's tests share. */
    public static TestOpenSearch shared() {
        return Shared.NODE;
    }

    /** A node of one's own; close it, or leave it to the end of the JVM. */
    public static TestOpenSearch ownNode() {
        return new TestOpenSearch();
    }

    public OpenSearchAddress address() {
        return node.address();
    }

    /** Kills the node with {@code kill -9}. */
    public void killNine() {
        Processes.signal(node.handle(), "KILL");
        node.handle().onExit().join();
    }

    /** Brings the node back on the same port, as after a crash. */
    public void restart() {
        node.restart();
    }

    /** Stops the node properly; {@link #restart()} brings it back. */
    public void stop() {
        node.stop();
    }

    /** The process number of the node, to freeze it. */
    public long pid() {
        return node.handle().pid();
    }

    @Override
    public void close() {
        killNine();
        TestFolders.remove(folder);
    }

    /** Starts at first use. */
    private static final class Shared {
        static final TestOpenSearch NODE = new TestOpenSearch();
    }
}
