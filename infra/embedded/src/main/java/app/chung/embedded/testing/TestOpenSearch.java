package app.chung.embedded.testing;

import app.chung.embedded.OpenSearchAddress;
import app.chung.embedded.ThrowAwayEngine;

/**
 * A throw-away OpenSearch. {@link #shared()} is the one node of this JVM, on which tests use index
 * names of their own; {@link #ownNode()} starts another, for tests that kill it.
 */
public final class TestOpenSearch extends TestEngine<OpenSearchAddress> {

    private TestOpenSearch() {
        super("opensearch", "KILL", ThrowAwayEngine::openSearch);
    }

    /** The node that this JVM's tests share. */
    public static TestOpenSearch shared() {
        return Shared.NODE;
    }

    /** A node of one's own; close it, or leave it to the end of the JVM. */
    public static TestOpenSearch ownNode() {
        return new TestOpenSearch();
    }

    /** Starts at first use. */
    private static final class Shared {
        static final TestOpenSearch NODE = new TestOpenSearch();
    }
}
