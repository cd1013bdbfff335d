package app.chung.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** One OpenSearch node: its folder, its password, its ports, its JVM. */
final class OpenSearchEngine implements Engine {

    private static final String HTTP = "port";
    private static final String TRANSPORT = "transport.port";
    private static final NodeCommand COMMAND =
            new NodeCommand(
                    "opensearch",
                    "app.chung.embedded.opensearch.NodeMain",
                    List.of("-Xms48m", "-Xmx384m", "-XX:MaxDirectMemorySize=64m"));

    private final NodeFolder folder;

    OpenSearchEngine(Path folder) {
        this.folder = new NodeFolder(folder.toAbsolutePath());
    }

    OpenSearchAddress address() {
        return new OpenSearchAddress("127.0.0.1", folder.port(HTTP), "chung", folder.password());
    }

    @Override
    public String name() {
        return "OpenSearch";
    }

    @Override
    public Path files() {
        return folder.path();
    }

    @Override
    public Path log() {
        return folder.path().resolve("opensearch.log");
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
        Folders.privately(folder.path().resolve("config"));
        folder.prepare();
        folder.choosePort(HTTP);
        folder.choosePort(TRANSPORT);
    }

    @Override
    public List<String> command() {
        return COMMAND.with(
                folder.path().toString(),
                Integer.toString(folder.port(HTTP)),
                Integer.toString(folder.port(TRANSPORT)));
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
}
