package app.chung.embedded.opensearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.mapper.MapperExtrasModulePlugin;
import org.opensearch.index.reindex.ReindexModulePlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/** Starts the node and stays until it is told to end. */
public final class NodeMain {

    private NodeMain() {}

    /** Arguments: the node's folder, the port for HTTP, the port for transport. */
    public static void main(String[] arguments)
            throws NodeValidationException, InterruptedException, IOException {
        Path folder = Path.of(arguments[0]);
        Files.writeString(folder.resolve("pid"), Long.toString(ProcessHandle.current().pid()));
        var node = new ClosedNode(settings(folder, arguments[1], arguments[2]), folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "node-end"));
        node.start();
        // All threads of the node are daemons.
        new CountDownLatch(1).await();
    }

    private static Settings settings(Path folder, String http, String transport) {
        return Settings.builder()
                .put("cluster.name", "chung")
                .put("node.name", "chung")
                .put("path.home", folder)
                .put("path.data", folder.resolve("data"))
                .put("path.logs", folder.resolve("logs"))
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", http)
                .put("transport.port", transport)
                .put("transport.type", Netty4ModulePlugin.NETTY_TRANSPORT_NAME)
                .put("http.type", Netty4ModulePlugin.NETTY_HTTP_TRANSPORT_NAME)
                .put("node.processors", 2)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("cluster.max_shards_per_node", 200)
                .put(PasswordPlugin.FILE.getKey(), folder.resolve("password"))
                .build();
    }

    private static void close(Node node) {
        try {
            node.close();
        } catch (IOException e) {
            System.err.println("The node did not close cleanly: " + e.getMessage());
        }
    }

    /** A node whose plugins come from the class path instead of a folder. */
    private static final class ClosedNode extends Node {
        ClosedNode(Settings settings, Path folder) {
            super(
                    InternalSettingsPreparer.prepareEnvironment(
                            settings, Map.of(), folder.resolve("config"), () -> "chung"),
                    List.of(
                            info(Netty4ModulePlugin.class),
                            info(ReindexModulePlugin.class),
                            info(MapperExtrasModulePlugin.class),
                            info(IcuPlugin.class),
                            info(PasswordPlugin.class)),
                    true);
        }

        private static PluginInfo info(Class<? extends Plugin> type) {
            return new PluginInfo(
                    type.getSimpleName(),
                    "of Chung",
                    Version.CURRENT.toString(),
                    Version.CURRENT,
                    Runtime.version().toString(),
                    type.getName(),
                    null,
                    List.of(),
                    false);
        }
    }
}
