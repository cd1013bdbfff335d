package app.chung.queryserver;

import app.chung.platform.PlatformConfiguration;
import app.chung.platform.server.Servers;
import app.chung.querygateway.QueryGatewayConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The query side alone: follows the log, answers views, search, history and live. */
public final class QueryServer {

    private QueryServer() {}

    /** What the query side is made of. */
    public static List<Class<?>> parts() {
        return List.of(QueryGatewayConfiguration.class);
    }

    /** Starts it; engines are where the environment says. */
    public static void main(String[] arguments) {
        List<Class<?>> parts = new ArrayList<>(parts());
        parts.add(PlatformConfiguration.class);
        parts.add(LedgerReadingConfiguration.class);
        var server = Servers.start(parts, Map.of("server.port", 8082));
        Servers.endWithProcess(server, () -> {});
    }
}
