package app.chung.embedded.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What one broker for one machine needs: little memory, one copy of everything, a password. */
final class BrokerSettings {

    private static final String LOGIN =
            "org.apache.kafka.common.security.plain.PlainLoginModule required"
                    + " username=\"chung\" password=\"%1$s\" user_chung=\"%1$s\";";

    private static final Map<String, String> USUAL =
            Map.ofEntries(
                    Map.entry("process.roles", "broker,controller"),
                    Map.entry("node.id", "1"),
                    Map.entry("controller.listener.names", "CONTROLLER"),
                    Map.entry("inter.broker.listener.name", "CLIENT"),
                    Map.entry(
                            "listener.security.protocol.map",
                            "CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT"),
                    Map.entry("sasl.enabled.mechanisms", "PLAIN"),
                    Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
                    Map.entry("sasl.mechanism.controller.protocol", "PLAIN"),
                    Map.entry("auto.create.topics.enable", "false"),
                    Map.entry("offsets.topic.replication.factor", "1"),
                    Map.entry("offsets.topic.num.partitions", "1"),
                    Map.entry("transaction.state.log.replication.factor", "1"),
                    Map.entry("transaction.state.log.min.isr", "1"),
                    Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                    Map.entry("share.coordinator.state.topic.min.isr", "1"),
                    Map.entry("group.initial.rebalance.delay.ms", "0"),
                    // A killed broker is let back in after this long, not after nine seconds.
                    Map.entry("broker.session.timeout.ms", "1500"),
                    Map.entry("broker.heartbeat.interval.ms", "300"),
                    Map.entry("num.network.threads", "1"),
                    Map.entry("num.io.threads", "2"),
                    Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
                    Map.entry("log.index.size.max.bytes", "1048576"));

    private BrokerSettings() {}

    static Properties of(Path folder, String clients, String controller) throws IOException {
        var settings = new Properties();
        settings.putAll(USUAL);
        String at = "127.0.0.1:";
        settings.put("listeners", "CLIENT://" + at + clients + ",CONTROLLER://" + at + controller);
        settings.put("controller.quorum.bootstrap.servers", at + controller);
        settings.put("log.dirs", folder.resolve("data").toString());
        String login = LOGIN.formatted(Files.readString(folder.resolve("password")).strip());
        settings.put("listener.name.client.plain.sasl.jaas.config", login);
        settings.put("listener.name.controller.plain.sasl.jaas.config", login);
        return settings;
    }
}
