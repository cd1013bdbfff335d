package app.chung.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.util.List;

/** One OpenSearch node: its folder, its password, its ports, its JVM. */
final class OpenSearchEngine extends NodeEngine {

    private static final String HTTP = "port";
    private static final String TRANSPORT = "transport.port";
    private static final NodeCommand COMMAND =
            new NodeCommand(
                    "opensearch",
                    "app.chung.embedded.opensearch.NodeMain",
                    List.of("-Xms48m", "-Xmx384m", "-XX:MaxDirectMemorySize=64m"));

    OpenSearchEngine(Path folder) {
        super("OpenSearch", folder, COMMAND, List.of(HTTP, TRANSPORT));
    }

    OpenSearchAddress address() {
        return new OpenSearchAddress("127.0.0.1", folder.port(HTTP), "chung", folder.password());
    }

    @Override
    public Path log() {
        return folder.path().resolve("opensearch.log");
    }

    @Override
    public void prepare(Progress progress) {
        Folders.privately(folder.path().resolve("config"));
        super.prepare(progress);
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
}
