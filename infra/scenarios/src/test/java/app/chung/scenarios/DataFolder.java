package app.chung.scenarios;

import app.chung.embedded.OpenSearchAddress;
import app.chung.ledger.reader.kafka.KafkaTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/** A workspace's folder, as an operator with rights on it sees it. */
record DataFolder(Path path) {

    /** The database's main process. */
    ProcessHandle postgres() throws IOException {
        return process("postgres/cluster/postmaster.pid");
    }

    /** The search node's process. */
    ProcessHandle openSearch() throws IOException {
        return process("opensearch/pid");
    }

    /** The broker's process. */
    ProcessHandle kafka() throws IOException {
        return process("kafka/pid");
    }

    /** Where the search node answers. */
    OpenSearchAddress openSearchAddress() throws IOException {
        return new OpenSearchAddress(
                "127.0.0.1",
                Integer.parseInt(text("opensearch/port")),
                "chung",
                text("opensearch/password"));
    }

    /** Where the log is copied to. */
    KafkaTopic kafkaTopic() throws IOException {
        return new KafkaTopic(
                "127.0.0.1:" + text("kafka/port"),
                "chung",
                text("kafka/password"),
                "PLAIN",
                false,
                KafkaTopic.USUAL_NAME);
    }

    /** Whether there is a broker. */
    boolean hasKafka() {
        return Files.exists(path.resolve("kafka/port"));
    }

    /** All that the broker has kept. */
    void deleteKafkaFiles() throws IOException {
        FileSystemUtils.deleteRecursively(path.resolve("kafka/data"));
    }

    /** A look into the database beside the workspace. */
    Connection database() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + text("postgres/port") + "/chung",
                "chung",
                text("postgres/password"));
    }

    private String text(String file) throws IOException {
        return Files.readString(path.resolve(file)).strip();
    }

    private ProcessHandle process(String record) throws IOException {
        String pid = Files.readAllLines(path.resolve(record)).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
