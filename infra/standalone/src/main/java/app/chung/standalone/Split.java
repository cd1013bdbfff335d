package app.chung.standalone;

import app.chung.commandserver.CommandServer;
import app.chung.embedded.DataDirectory;
import app.chung.embedded.EngineFailure;
import app.chung.queryserver.QueryServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The whole workspace in several processes: a command node, two query nodes, one port. */
public final class Split implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private int begun;

    private Split() {}

    /** Starts it, with the same arguments as {@link Standalone}. */
    public static void main(String[] arguments) {
        try {
            Split split = new Split();
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("end").unstarted(split::close));
            split.run(Options.parse(arguments));
        } catch (EngineFailure | Options.UnusableOption e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (RuntimeException | InterruptedException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void run(Options options) throws InterruptedException {
        DataDirectory data = DataDirectory.open(options.data());
        Sample sample = new Sample(options, data.root());
        sample.check();
        Engines engines =
                Engines.start(data, System.getenv(), true, Split::say, Standalone::endWithout);
        keep(engines);
        say("starting the servers");
        Map<String, Object> settings = new HashMap<>(engines.settings());
        settings.putAll(options.settings());
        settings.put("chung.data", data.root());
        settings.put("chung.front-port", options.port());
        if (options.mongoDouble()) {
            settings.put("chung.mongodb.url", mongoDouble());
        }
        keep(new Front(host(options), options.port(), nodes(environment(settings))));
        String local = "http://localhost:" + options.port();
        Readiness.await(local);
        sample.tell(local, Optional.empty(), Split::say);
        say("ready " + local);
        // Nothing else keeps the process alive.
        closed.await();
    }

    private String mongoDouble() throws InterruptedException {
        if (System.getenv("CHUNG_MONGODB_URL") != null) {
            throw new Options.UnusableOption(
                    "--mongo-double stands in for a MongoDB, and CHUNG_MONGODB_URL names one");
        }
        try {
            int port = MongoDouble.freePort();
            Node standIn = MongoDouble.start(port, Split::say);
            keep(standIn);
            standIn.await(PATIENCE);
            say("views are in a test double of MongoDB: in memory, made anew at every start");
            return MongoDouble.url(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Route, List<IntSupplier>> nodes(Map<String, String> environment)
            throws InterruptedException {
        // It makes the tables and the master key, so the others begin when it serves.
        Node command = node("command node", CommandServer.class, environment);
        command.await(PATIENCE);
        List<Node> query =
                List.of(
                        node("query node 1", QueryServer.class, environment),
                        node("query node 2", QueryServer.class, environment));
        for (Node node : query) {
            node.await(PATIENCE);
        }
        return Map.of(
                Route.COMMAND,
                List.of(command::port),
                Route.QUERY,
                query.stream().<IntSupplier>map(each -> each::port).toList());
    }

    private Node node(String name, Class<?> main, Map<String, String> environment) {
        Map<String, String> told = new HashMap<>(environment);
        told.putAll(metrics(System.getenv("CHUNG_METRICS_PORT"), begun++));
        Node node = Node.start(name, main, told, Split::say);
        keep(node);
        return node;
    }

    /** Each node has numbers of its own, at a port of its own: the one given and those behind. */
    private static Map<String, String> metrics(@Nullable String first, int before) {
        return first != null && first.matches("[1-9]\\d{0,4}")
                ? Map.of("CHUNG_METRICS_PORT", String.valueOf(Integer.parseInt(first) + before))
                : Map.of();
    }

    /** Settings as another process is told: {@code chung.data} is {@code CHUNG_DATA}. */
    private static Map<String, String> environment(Map<String, Object> settings) {
        Map<String, String> environment = new HashMap<>();
        settings.forEach(
                (name, value) -> {
                    if (name.startsWith("chung.")) {
                        String told = name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
                        environment.put(told, value.toString());
                    }
                });
        environment.put(
                "CHUNG_VIEWS_SOURCE", System.getenv().getOrDefault("CHUNG_VIEWS_SOURCE", "kafka"));
        return environment;
    }

    private static String host(Options options) {
        return options.publicUrl() == null ? "127.0.0.1" : "0.0.0.0";
    }

    private synchronized void keep(AutoCloseable one) {
        running.push(one);
    }

    /** In the order opposite to the start; what is still starting is ended too. */
    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("A part did not end in order: " + e.getMessage());
            }
        }
        closed.countDown();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
