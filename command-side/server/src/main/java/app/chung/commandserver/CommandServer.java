package app.chung.commandserver;

import app.chung.commandgateway.CommandGatewayConfiguration;
import app.chung.platform.PlatformConfiguration;
import app.chung.platform.server.Child;
import app.chung.platform.server.Servers;
import java.util.List;
import java.util.Map;

/** The command side alone: takes commands, decides, writes the log. */
public final class CommandServer {

    private CommandServer() {}

    /** What the command side is made of. */
    public static List<Class<?>> parts() {
        return List.of(LedgerConfiguration.class, CommandGatewayConfiguration.class);
    }

    /** Starts it; engines are where {@code CHUNG_POSTGRES_URL} says. */
    public static void main(String[] arguments) {
        var parts = new java.util.ArrayList<Class<?>>(parts());
        parts.add(PlatformConfiguration.class);
        var server = Servers.start(parts, Map.of("server.port", 8081));
        Servers.endWithProcess(server, () -> {});
        new FirstRun(server)
                .setupCode()
                .ifPresent(code -> System.out.println(FirstRun.SAID + code));
        Child.tell(server);
    }
}
