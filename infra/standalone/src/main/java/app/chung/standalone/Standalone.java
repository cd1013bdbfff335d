package app.chung.standalone;

import app.chung.commandserver.CommandServer;
import app.chung.commandserver.FirstRun;
import app.chung.embedded.DataDirectory;
import app.chung.embedded.EngineFailure;
import app.chung.platform.PlatformConfiguration;
import app.chung.platform.server.Servers;
import app.chung.platform.web.FrontEnd;
import app.chung.queryserver.QueryServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole workspace in one process. */
public final class Standalone {

    private Standalone() {}

    /** What it is made of. */
    static List<Class<?>> parts() {
        List<Class<?>> parts = new ArrayList<>();
        parts.add(PlatformConfiguration.class);
        parts.addAll(CommandServer.parts());
        parts.addAll(QueryServer.parts());
        parts.add(FrontEnd.class);
        return parts;
    }

    /** Starts it: {@code [--port N] [--data DIR] [--public-url URL] [--demo] [--kafka]}. */
    public static void main(String[] arguments) {
        try {
            run(Options.parse(arguments).inOneProcess());
        } catch (EngineFailure | Options.UnusableOption e) {
            System.err.println(e.getMessage());
            Runtime.getRuntime().halt(2);
        }
    }

    private static void run(Options options) {
        DataDirectory data = DataDirectory.open(options.data());
        Sample sample = new Sample(options, data.root());
        sample.check();
        Engines engines =
                Engines.start(
                        data,
                        System.getenv(),
                        options.kafka(),
                        Standalone::say,
                        Standalone::endWithout);
        say("starting the servers");
        try {
            Map<String, Object> settings = new HashMap<>(engines.settings());
            settings.putAll(options.settings());
            settings.put("chung.data", data.root().toString());
            ConfigurableApplicationContext server = Servers.start(parts(), settings);
            Servers.endWithProcess(server, engines::close);
            welcome(server, options, sample);
        } catch (RuntimeException e) {
            engines.close();
            throw e;
        }
    }

    /** Without the log nothing is left to serve; going on would only look as if there were. */
    static void endWithout(EngineFailure lost) {
        System.err.println(lost.getMessage() + " Chung ends.");
        System.exit(3);
    }

    private static void welcome(
            ConfigurableApplicationContext server, Options options, Sample sample) {
        if (options.publicUrl() == null) {
            say("listening on this machine only, because no --public-url was given");
        }
        Optional<String> setupCode = new FirstRun(server).setupCode();
        setupCode.filter(code -> !options.demo()).ifPresent(code -> say(FirstRun.SAID + code));
        String local = "http://localhost:" + options.port();
        Readiness.await(local);
        sample.tell(local, setupCode, Standalone::say);
        QueryServer.awaitViews(server);
        say("ready " + local);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
