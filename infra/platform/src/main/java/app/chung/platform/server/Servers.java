package app.chung.platform.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts servers. */
public final class Servers {

    private static final Map<String, Object> DEFAULTS =
            Map.ofEntries(
                    Map.entry("server.address", "127.0.0.1"),
                    Map.entry("server.shutdown", "graceful"),
                    Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "3s"),
                    Map.entry("logging.level.root", "WARN"),
                    // It names whole addresses; what it would say, ProblemWriter says.
                    Map.entry(
                            "logging.level.org.springframework.web.server.adapter"
                                    + ".HttpWebHandlerAdapter",
                            "OFF"),
                    // Who waits for Kafka says so themselves, once.
                    Map.entry("logging.level.org.apache.kafka", "ERROR"),
                    // Spring Boot sets these two behind the bounds of app.chung.platform.web.
                    Map.entry("server.netty.max-initial-line-length", "8KB"),
                    Map.entry("server.max-http-request-header-size", "16KB"),
                    // Files are served by one route of ours; a second one would log odd addresses.
                    Map.entry("spring.web.resources.add-mappings", "false"),
                    Map.entry("logging.level.org.springframework.web.reactive.resource", "ERROR"),
                    Map.entry("spring.main.lazy-initialization", "false"),
                    Map.entry("spring.jmx.enabled", "false"));

    private Servers() {}

    /**
     * Starts one of these parts and returns when it serves.
     *
     * @param parts the configurations it is made of
     * @param settings what the environment does not say
     */
    public static ConfigurableApplicationContext start(
            List<Class<?>> parts, Map<String, Object> settings) {
        return run(WebApplicationType.REACTIVE, parts, settings);
    }

    /** Puts the same parts together for work of one's own, without listening to anybody. */
    public static ConfigurableApplicationContext startWithoutPort(
            List<Class<?>> parts, Map<String, Object> settings) {
        return run(WebApplicationType.NONE, parts, settings);
    }

    private static ConfigurableApplicationContext run(
            WebApplicationType type, List<Class<?>> parts, Map<String, Object> settings) {
        // Axon would otherwise print an advertisement and call out.
        System.setProperty("disable-axoniq-console-message", "true");
        System.setProperty("java.awt.headless", "true");
        SpringApplication server = new SpringApplication(parts.toArray(Class<?>[]::new));
        // Modules may name their endpoints alike.
        server.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        server.setWebApplicationType(type);
        server.setBannerMode(Banner.Mode.OFF);
        server.setLogStartupInfo(false);
        server.setRegisterShutdownHook(false);
        Map<String, Object> all = new HashMap<>(DEFAULTS);
        all.putAll(SecretFiles.read(System.getenv()));
        all.putAll(settings);
        all.putAll(Logs.settings(System.getenv()));
        server.setDefaultProperties(all);
        return server.run();
    }

    /** Ends the server, and then whatever it stood on, when the process is asked to end. */
    public static void endWithProcess(ConfigurableApplicationContext server, Runnable afterwards) {
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .name("shutdown")
                                .unstarted(
                                        () -> {
                                            server.close();
                                            afterwards.run();
                                        }));
    }
}
