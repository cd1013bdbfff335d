package app.chung.embedded.testing;

import app.chung.embedded.KafkaAddress;
import app.chung.embedded.Processes;
import app.chung.embedded.ThrowAwayKafka;
import java.nio.file.Path;

/**
 * A throw-away Kafka. {@link #shared()} is the one broker of this JVM, on which tests use topic
 * names of their own; {@link #ownBroker()} starts another, for tests that kill it.
 */
public final class TestKafka implements AutoCloseable {

    private final Path folder;
    private final ThrowAwayKafka broker;

    private TestKafka() {
        this.folder = TestFolders.fresh("kafka");
        this.broker = new ThrowAwayKafka(folder);
        TestFolders.atExit(this::close);
    }

    /** The broker that this JVM's tests share. */
    public static TestKafka shared() {
        return Shared.BROKER;
    }

    /** A broker of one's own; close it, or leave it to the end of the JVM. */
    public static TestKafka ownBroker() {
        return new TestKafka();
    }

    public KafkaAddress address() {
        return broker.address();
    }

    /** Kills the broker with {@code kill -9}. */
    public void killNine() {
        Processes.signal(broker.handle(), "KILL");
        broker.handle().onExit().join();
    }

    /** Brings the broker back on the same port, as after a crash. */
    public void restart() {
        broker.restart();
    }

    /** Stops the broker properly; {@link #restart()} brings it back. */
    public void stop() {
        broker.stop();
    }

    /** The process number of the broker, to freeze it. */
    public long pid() {
        return broker.handle().pid();
    }

    @Override
    public void close() {
        killNine();
        TestFolders.remove(folder);
    }

    /** Starts at first use. */
    private static final class Shared {
        static final TestKafka BROKER = new TestKafka();
    }
}
