package app.chung.scenarios;

import app.chung.ledger.reader.kafka.KafkaTopic;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command node beside a running workspace, on the same log and with the same master key. It ends
 * with this process, whatever becomes of it.
 */
final class CommandNode implements AutoCloseable {

    private static final String LISTENING = "listening on port ";

    private final DataFolder data;
    private final int front;
    private Process process;
    private int port;

    private CommandNode(DataFolder data, int front) throws Exception {
        this.data = data;
        this.front = front;
        this.process = launch();
    }

    /** Starts it and returns when it serves. */
    static CommandNode beside(RunningWorkspace workspace) throws Exception {
        return new CommandNode(workspace.data(), workspace.port());
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Ends it as a power cut would, and starts it again at the same address. */
    void killAndRestart() throws Exception {
        process.destroyForcibly();
        process.waitFor();
        process = launch();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private Process launch() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                RunningWorkspace.classPath(),
                                "app.chung.commandserver.CommandServer")
                        .redirectErrorStream(true);
        builder.environment().putAll(environment());
        if (data.hasKafka()) {
            builder.environment().putAll(kafka(data.kafkaTopic()));
        }
        Process launched = builder.start();
        follow(launched);
        return launched;
    }

    private Map<String, String> environment() throws Exception {
        Path postgres = data.path().resolve("postgres");
        String address = "127.0.0.1:" + Files.readString(postgres.resolve("port")).strip();
        return Map.of(
                "CHUNG_POSTGRES_URL", "jdbc:postgresql://" + address + "/chung",
                "CHUNG_POSTGRES_USER", "chung",
                "CHUNG_POSTGRES_PASSWORD", Files.readString(postgres.resolve("password")).strip(),
                "CHUNG_DATA", data.path().toString(),
                "CHUNG_FRONT_PORT", String.valueOf(front),
                "CHUNG_CHILD", "true",
                "SERVER_PORT", String.valueOf(port));
    }

    /** So that it copies the log whenever nobody else does. */
    private static Map<String, String> kafka(KafkaTopic topic) {
        return Map.of(
                "CHUNG_KAFKA_BOOTSTRAP", topic.bootstrap(),
                "CHUNG_KAFKA_USER", topic.user(),
                "CHUNG_KAFKA_PASSWORD", topic.password());
    }

    /** Hears where it listens, and then lets it say what it likes. */
    private void follow(Process launched) throws Exception {
        BufferedReader lines = launched.inputReader();
        List<String> said = new java.util.ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(LISTENING)) {
                port = Integer.parseInt(line.substring(LISTENING.length()));
                Thread.ofVirtual().start(() -> lines.lines().forEach(System.out::println));
                return;
            }
            said.add(line);
        }
        throw new IllegalStateException(String.join("\n", said));
    }
}
