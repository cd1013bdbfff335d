package app.chung.platform.server;

import java.io.IOException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A server that another process of ours has started, with {@code CHUNG_CHILD=true}: it says where
 * it listens, and ends when the other one does, however that one ended.
 */
public final class Child {

    /** How the line begins that tells the port. */
    public static final String LISTENING = "listening on port ";

    private Child() {}

    /** Tells whoever has started this server; nobody where it was started by hand. */
    public static void tell(ConfigurableApplicationContext server) {
        var settings = server.getEnvironment();
        if (settings.getProperty("chung.child", Boolean.class, false)) {
            tell(Integer.parseInt(settings.getRequiredProperty("local.server.port")));
        }
    }

    /** The same of what is no server of ours. */
    public static void tell(int port) {
        Thread.ofPlatform().name("parent").daemon().start(Child::endWithParent);
        System.out.println(LISTENING + port);
    }

    /** Whoever holds the other end of the input is gone when it ends. */
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said there.
            }
        } catch (IOException e) {
            System.err.println("The input broke: " + e.getMessage());
        }
        System.exit(0);
    }
}
