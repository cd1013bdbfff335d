package app.chung.standalone;

import app.chung.commandgateway.identity.TokenIssuer;
import app.chung.commandserver.CommandServer;
import app.chung.embedded.DataDirectory;
import app.chung.embedded.EmbeddedPostgres;
import app.chung.embedded.Progress;
import app.chung.platform.PlatformConfiguration;
import app.chung.platform.server.Servers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints an access token for a person to whoever may read the data directory, whether Chung is
 * running on it or not; from the log at {@code CHUNG_POSTGRES_URL} where that is given.
 */
public final class Token {

    private Token() {}

    /** {@code --data DIR --email ADDRESS}. */
    public static void main(String[] arguments) {
        if (arguments.length != 4
                || !arguments[0].equals("--data")
                || !arguments[2].equals("--email")) {
            System.err.println("usage: --data DIR --email ADDRESS");
            Runtime.getRuntime().halt(2);
        }
        Path data = Path.of(arguments[1]);
        String email = arguments[3];
        Optional<String> token =
                System.getenv().containsKey("CHUNG_POSTGRES_URL")
                        ? issue(data, Map.of(), email)
                        : EmbeddedPostgres.running(data)
                                .map(server -> issue(data, Databases.settings(server), email))
                                .orElseGet(() -> issueAlone(data, email));
        token.ifPresentOrElse(
                System.out::println,
                () -> System.err.println("Nobody active has the address " + email));
        Runtime.getRuntime().halt(token.isPresent() ? 0 : 1);
    }

    private static Optional<String> issueAlone(Path where, String email) {
        try (DataDirectory data = DataDirectory.open(where);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data, Progress.silent())) {
            return issue(where, Databases.settings(postgres.address()), email);
        }
    }

    private static Optional<String> issue(Path data, Map<String, Object> database, String email) {
        Map<String, Object> settings = new HashMap<>(database);
        settings.put("chung.data", data.toString());
        List<Class<?>> parts = new ArrayList<>(CommandServer.parts());
        parts.add(PlatformConfiguration.class);
        try (var context = Servers.startWithoutPort(parts, settings)) {
            return context.getBean(TokenIssuer.class).issueFor(email, "command line");
        }
    }
}
