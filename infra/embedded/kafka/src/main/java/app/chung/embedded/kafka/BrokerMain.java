package app.chung.embedded.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** Starts the broker and stays until it is told to end. */
public final class BrokerMain {

    private BrokerMain() {}

    /** Arguments: the broker's folder, the port for clients, the port of the controller. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        String pid = Long.toString(ProcessHandle.current().pid());
        Files.writeString(folder.resolve("pid"), pid);
        Properties settings = BrokerSettings.of(folder, arguments[1], arguments[2]);
        Storage.formatIfNew(folder, settings);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-end"));
        server.startup();
        // Its port accepts connections long before it answers them.
        Files.writeString(folder.resolve("ready"), pid);
        server.awaitShutdown();
    }
}
