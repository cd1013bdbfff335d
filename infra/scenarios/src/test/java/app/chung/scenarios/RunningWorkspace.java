package app.chung.scenarios;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A workspace in a process of its own, on a folder of its own. */
final class RunningWorkspace implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final String url;

    private RunningWorkspace(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Starts it and returns when it says that it is ready. */
    static RunningWorkspace start(Path folder) throws Exception {
        int port = freePort();
        Path log = folder.resolve("log-" + port);
        Process process =
                new ProcessBuilder(
                                List.of(
                                        ProcessHandle.current().info().command().orElse("java"),
                                        "-Xmx448m",
                                        "-XX:+UseSerialGC",
                                        "--enable-native-access=ALL-UNNAMED",
                                        "--sun-misc-unsafe-memory-access=allow",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "app.chung.standalone.Standalone",
                                        "--port",
                                        String.valueOf(port),
                                        "--data",
                                        folder.resolve("data").toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        String url = "http://localhost:" + port;
        awaitReady(process, log, url);
        return new RunningWorkspace(process, url);
    }

    String url() {
        return url;
    }

    /** Ends it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static void awaitReady(Process process, Path log, String url) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.readString(log).contains("ready " + url)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(100);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
