package app.chung.commandserver;

import app.chung.embedded.testing.TestPostgres;
import app.chung.platform.PlatformConfiguration;
import app.chung.platform.server.Servers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** A command server of its own, on a database of its own. */
final class TestServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private TestServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static TestServer start() throws Exception {
        return start(Map.of());
    }

    static TestServer start(Map<String, Object> more) throws Exception {
        return new TestServer(Servers.start(parts(), settings(more)));
    }

    /** The same with more parts. */
    static TestServer start(Map<String, Object> more, Class<?> part) throws Exception {
        List<Class<?>> all = parts();
        all.add(part);
        return new TestServer(Servers.start(all, settings(more)));
    }

    /** The same parts, for work beside a running server. */
    static TestServer startWithoutPort(Map<String, Object> more) throws Exception {
        return new TestServer(Servers.startWithoutPort(parts(), settings(more)));
    }

    private static Map<String, Object> settings(Map<String, Object> more) throws Exception {
        var database = TestPostgres.freshDatabase();
        Path data = Files.createTempDirectory("chung-test");
        Map<String, Object> settings =
                new HashMap<>(
                        Map.of(
                                "server.port", 0,
                                "chung.data", data.toString(),
                                "chung.postgres.url", database.jdbcUrl(),
                                "chung.postgres.user", database.user(),
                                "chung.postgres.password", database.password()));
        settings.putAll(more);
        return settings;
    }

    private static List<Class<?>> parts() {
        List<Class<?>> parts = new ArrayList<>(CommandServer.parts());
        parts.add(PlatformConfiguration.class);
        return parts;
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    String url() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    Browser browser() {
        return new Browser(url());
    }

    @Override
    public void close() {
        context.close();
    }
}
