package app.chung.queryserver;

import app.chung.engine.run.Engine;
import app.chung.platform.PlatformConfiguration;
import app.chung.platform.server.Child;
import app.chung.platform.server.Servers;
import app.chung.querygateway.QueryGatewayConfiguration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The query side alone: follows the log, answers views, search, history and live. */
public final class QueryServer {

    private static final Duration VIEWS_PATIENCE = Duration.ofSeconds(30);

    private QueryServer() {}

    /** What the query side is made of. */
    public static List<Class<?>> parts() {
        return List.of(QueryGatewayConfiguration.class);
    }

    /** Starts it, maybe one of several; engines are where the environment says. */
    public static void main(String[] arguments) {
        List<Class<?>> parts = new ArrayList<>(parts());
        parts.add(PlatformConfiguration.class);
        parts.add(LedgerReadingConfiguration.class);
        var server =
                Servers.start(
                        parts, Map.of("server.port", 8082, "chung.views.beside-others", true));
        Servers.endWithProcess(server, () -> {});
        awaitViews(server);
        Child.tell(server);
    }

    /** The first page asks the views, so they must have been opened and folded what there is. */
    public static void awaitViews(ConfigurableApplicationContext server) {
        Engine engine = server.getBean(Engine.class);
        try {
            if (!engine.awaitAll(engine.head(), VIEWS_PATIENCE)) {
                System.out.println(
                        "some views are still being built; they catch up while people work");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
