package app.chung.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A workspace in a process of its own, on a folder and a port of its own. */
final class RunningWorkspace implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Path OURS = Path.of("target").toAbsolutePath();

    /** Which of the test processes that run side by side this is. */
    private static final int FORK = Integer.getInteger("chung.fork", 1);

    private final Shape shape;
    private final Path folder;
    private final int port;
    private final Map<String, String> environment;
    private final List<String> options;
    private int starts;
    private Process process;

    private RunningWorkspace(
            Shape shape, Path folder, Map<String, String> environment, List<String> options)
            throws Exception {
        this.shape = shape;
        this.folder = folder;
        this.port = freePort();
        this.environment = environment;
        this.options = options;
        this.process = launch();
    }

    /** Starts it and returns when it says that it is ready. */
    static RunningWorkspace start(Path folder) throws Exception {
        return start(folder, Map.of());
    }

    /** The same as one process or as several. */
    static RunningWorkspace start(Shape shape, Path folder, Map<String, String> environment)
            throws Exception {
        return new RunningWorkspace(shape, folder, environment, shape.options());
    }

    /** The same with more in its environment. */
    static RunningWorkspace start(Path folder, Map<String, String> environment) throws Exception {
        return new RunningWorkspace(Shape.STANDALONE, folder, environment, List.of());
    }

    /** The same with more on its command line. */
    static RunningWorkspace startWith(Path folder, String... options) throws Exception {
        return new RunningWorkspace(Shape.STANDALONE, folder, Map.of(), List.of(options));
    }

    String url() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    DataFolder data() {
        return new DataFolder(folder.resolve("data"));
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Those that only answer questions, where they are processes of their own. */
    List<ProcessHandle> queryNodes() {
        return nodes("query").toList();
    }

    /** The one that takes commands, where it is a process of its own and not just starting. */
    ProcessHandle commandNode() {
        return nodes("command").findFirst().orElseThrow();
    }

    private Stream<ProcessHandle> nodes(String name) {
        return process.descendants()
                .filter(
                        child ->
                                child.info()
                                        .commandLine()
                                        .orElse("")
                                        .contains("-Dchung.node=" + name));
    }

    /** What it has said since its last start. */
    String said() throws IOException {
        return Files.readString(log());
    }

    /** What the doctor says of it; the last line is how that ended. */
    String examined() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java());
        command.removeIf(word -> word.startsWith("-XX:"));
        command.set(command.indexOf(shape.main()), "app.chung.standalone.doctor.Doctor");
        Process doctor = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(doctor.getInputStream().readAllBytes(), UTF_8);
        return said + "ended with " + doctor.waitFor();
    }

    /** Ends it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Starts it again at the same address after it was killed. */
    void restart() throws Exception {
        process = launch();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private Process launch() throws Exception {
        starts++;
        ProcessBuilder builder =
                new ProcessBuilder(command())
                        .redirectErrorStream(true)
                        .redirectOutput(log().toFile());
        builder.environment().putAll(environment);
        Process launched = builder.start();
        awaitReady(launched);
        return launched;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(java());
        command.addAll(options);
        return command;
    }

    private List<String> java() {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx448m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // Written at the first orderly end; from then on a start takes half the time.
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + OURS.resolve("workspace-" + FORK + ".jsa"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath(),
                shape.main(),
                "--port",
                String.valueOf(port),
                "--data",
                folder.resolve("data").toString());
    }

    /** Without our own folders: the archive of classes takes jars alone. */
    static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).startsWith(OURS))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path log() {
        return folder.resolve("log-" + port + "-" + starts);
    }

    private void awaitReady(Process launched) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said().contains("ready " + url())) {
            if (!launched.isAlive() || Instant.now().isAfter(end)) {
                launched.destroyForcibly();
                throw new IllegalStateException(said());
            }
            Thread.sleep(50);
        }
    }

    /**
     * Not one that the system lends to outgoing connections: it must be free again at a restart.
     */
    static int freePort() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(10_000, 20_000))
                .filter(RunningWorkspace::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
