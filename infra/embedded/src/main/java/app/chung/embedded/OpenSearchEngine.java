package app.chung.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** One OpenSearch node: its folder, its password, its ports, its JVM. */
final class OpenSearchEngine implements Engine {

    private static final String MAIN = "app.chung.embedded.opensearch.NodeMain";

    private final Path folder;
    private final List<Path> classPath;
    private final List<String> cacheOptions;

    OpenSearchEngine(Path folder, List<Path> classPath, List<String> cacheOptions) {
        this.folder = folder.toAbsolutePath();
        this.classPath = List.copyOf(classPath);
        this.cacheOptions = List.copyOf(cacheOptions);
    }

    OpenSearchAddress address() {
        return new OpenSearchAddress(
                "127.0.0.1", Ports.read(httpPort()), "chung", Secret.read(password()));
    }

    @Override
    public String name() {
        return "OpenSearch";
    }

    @Override
    public Path files() {
        return folder;
    }

    @Override
    public Path log() {
        return folder.resolve("opensearch.log");
    }

    @Override
    public OptionalLong recorded() {
        try {
            return OptionalLong.of(Long.parseLong(Files.readString(record()).strip()));
        } catch (IOException | NumberFormatException none) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void forget() {
        try {
            Files.deleteIfExists(record());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void choosePorts(Progress progress) {
        Folders.privately(folder.resolve("config"));
        if (!Files.exists(password())) {
            Secret.make(password());
        }
        Ports.remembered(httpPort());
        Ports.remembered(transportPort());
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xms48m",
                        "-Xmx384m",
                        "-Xss512k",
                        "-XX:MaxDirectMemorySize=64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=48m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(cacheOptions);
        command.addAll(List.of("-cp", joined(), MAIN, folder.toString()));
        command.add(Integer.toString(Ports.read(httpPort())));
        command.add(Integer.toString(Ports.read(transportPort())));
        return command;
    }

    @Override
    public List<String> wrapper() {
        return List.of();
    }

    @Override
    public boolean answers() {
        try {
            var address = address();
            var url = address.uri().resolve("/_cluster/health").toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setRequestProperty("Authorization", address.authorization());
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(3_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public String endSignal() {
        return "TERM";
    }

    private String joined() {
        return classPath.stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path password() {
        return folder.resolve("password");
    }

    private Path httpPort() {
        return folder.resolve("port");
    }

    private Path transportPort() {
        return folder.resolve("transport.port");
    }

    private Path record() {
        return folder.resolve("pid");
    }
}
