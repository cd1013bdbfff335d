package app.chung.embedded.testing;

import app.chung.embedded.KafkaAddress;
import app.chung.embedded.ThrowAwayEngine;

/**
 * A throw-away Kafka. {@link #shared()} is the one broker of this JVM, on which tests use topic
 * names of their own; {@link #ownBroker()} starts another, for tests that kill it.
 */
public final class TestKafka extends TestEngine<KafkaAddress> {

    private TestKafka() {
        super("kafka", "KILL", ThrowAwayEngine::kafka);
    }

    /** The broker that this JVM's tests share. */
    public static TestKafka shared() {
        return Shared.BROKER;
    }

    /** A broker of one's own; close it, or leave it to the end of the JVM. */
    public static TestKafka ownBroker() {
        return new TestKafka();
    }

    /** Starts at first use. */
    private static final class Shared {
        static final TestKafka BROKER = new TestKafka();
    }
}
