package app.chung.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** One Kafka broker that is its own controller: its folder, its password, its ports, its JVM. */
final class KafkaEngine implements Engine {

    private static final String CLIENTS = "port";
    private static final String CONTROLLER = "controller.port";
    private static final int PATIENCE_MS = 1_000;
    private static final NodeCommand COMMAND =
            new NodeCommand(
                    "kafka",
                    "app.chung.embedded.kafka.BrokerMain",
                    List.of("-Xms48m", "-Xmx192m", "-XX:MaxDirectMemorySize=64m"));

    private final NodeFolder folder;

    KafkaEngine(Path folder) {
        this.folder = new NodeFolder(folder.toAbsolutePath());
    }

    KafkaAddress address() {
        return new KafkaAddress("127.0.0.1", folder.port(CLIENTS), "chung", folder.password());
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public Path files() {
        return folder.path();
    }

    @Override
    public Path log() {
        return folder.path().resolve("kafka.log");
    }

    @Override
    public OptionalLong recorded() {
        return folder.recorded();
    }

    @Override
    public void forget() {
        folder.forget();
    }

    @Override
    public void choosePorts(Progress progress) {
        folder.prepare();
        folder.choosePort(CLIENTS);
        folder.choosePort(CONTROLLER);
    }

    @Override
    public List<String> command() {
        return COMMAND.with(
                folder.path().toString(),
                Integer.toString(folder.port(CLIENTS)),
                Integer.toString(folder.port(CONTROLLER)));
    }

    @Override
    public List<String> wrapper() {
        return List.of();
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

    @Override
    public String endSignal() {
        return "TERM";
    }
}
