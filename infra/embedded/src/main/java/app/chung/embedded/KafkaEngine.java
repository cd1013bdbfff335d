package app.chung.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;

/** One Kafka broker that is its own controller: its folder, its password, its ports, its JVM. */
final class KafkaEngine extends NodeEngine {

    private static final String CLIENTS = "port";
    private static final String CONTROLLER = "controller.port";
    private static final int PATIENCE_MS = 1_000;
    private static final NodeCommand COMMAND =
            new NodeCommand(
                    "kafka",
                    "app.chung.embedded.kafka.BrokerMain",
                    List.of("-Xms48m", "-Xmx192m", "-XX:MaxDirectMemorySize=64m"));

    KafkaEngine(Path folder) {
        super("Kafka", folder, COMMAND, List.of(CLIENTS, CONTROLLER));
    }

    KafkaAddress address() {
        return new KafkaAddress("127.0.0.1", folder.port(CLIENTS), "chung", folder.password());
    }

    @Override
    public Path log() {
        return folder.path().resolve("kafka.log");
    }

    @Override
    public boolean answers() {
        if (!folder.saysReady()) {
            return false;
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", folder.port(CLIENTS)), PATIENCE_MS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
