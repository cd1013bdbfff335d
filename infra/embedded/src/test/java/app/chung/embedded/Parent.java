package app.chung.embedded;

import java.nio.file.Path;

/** A Chung with nothing but an engine, run as a process of its own to be killed. */
public final class Parent {

    private Parent() {}

    /** Arguments: the engine, the data directory. Ends properly when its input does. */
    public static void main(String[] arguments) throws Exception {
        try (var data = DataDirectory.open(Path.of(arguments[1]))) {
            switch (arguments[0]) {
                case "postgres" -> postgres(data);
                case "opensearch" -> openSearch(data);
                case "kafka" -> kafka(data);
                case String other -> throw new IllegalArgumentException(other);
            }
        } catch (EngineFailure e) {
            System.out.println("failure " + e.getMessage());
        }
        System.exit(0);
    }

    private static void postgres(DataDirectory data) throws Exception {
        try (var engine = EmbeddedPostgres.start(data, Progress.silent(), Parent::lost)) {
            var at = engine.address();
            say(engine.pid(), engine.adopted(), at.jdbcUrl("postgres"), at.user(), at.password());
        }
    }

    private static void lost(EngineFailure failure) {
        System.out.println("lost " + failure.getMessage());
        System.exit(3);
    }

    private static void openSearch(DataDirectory data) throws Exception {
        try (var engine = EmbeddedOpenSearch.start(data, Progress.silent())) {
            var at = engine.address();
            say(engine.pid(), engine.adopted(), at.uri().toString(), at.user(), at.password());
        }
    }

    private static void kafka(DataDirectory data) throws Exception {
        try (var engine = EmbeddedKafka.start(data, Progress.silent())) {
            var at = engine.address();
            say(engine.pid(), engine.adopted(), at.bootstrap(), at.user(), at.password());
        }
    }

    private static void say(long pid, boolean adopted, String url, String user, String password)
            throws Exception {
        System.out.println(String.join(" ", "ready", "" + pid, "" + adopted, url, user, password));
        while (System.in.read() >= 0) {
            continue;
        }
    }
}
