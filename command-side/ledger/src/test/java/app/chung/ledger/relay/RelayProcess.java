package app.chung.ledger.relay;

import app.chung.ledger.LedgerFixture;
import app.chung.ledger.reader.LedgerDatabase;
import app.chung.ledger.reader.PostgresLedgerReader;
import app.chung.ledger.reader.kafka.KafkaTopic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A relay as a process of its own, to be killed. */
public final class RelayProcess {

    private RelayProcess() {}

    /** Arguments: the log's address, user and password; Kafka's address, user, password, topic. */
    public static void main(String[] arguments) throws Exception {
        var database = new LedgerDatabase(arguments[0], arguments[1], arguments[2]);
        var topic =
                new KafkaTopic(
                        arguments[3], arguments[4], arguments[5], "PLAIN", false, arguments[6]);
        var reader = new PostgresLedgerReader(database, LedgerFixture.CODEC);
        try (var relay = new Relay(database, reader, topic, Duration.ofSeconds(1))) {
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }

    static Process start(LedgerDatabase database, KafkaTopic topic) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(RelayProcess.class.getName());
        command.addAll(List.of(database.url(), database.user(), database.password()));
        command.addAll(List.of(topic.bootstrap(), topic.user(), topic.password(), topic.name()));
        return new ProcessBuilder(command)
                .inheritIO()
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
    }
}
