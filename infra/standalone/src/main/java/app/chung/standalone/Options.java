package app.chung.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param port where to listen
 * @param data where everything is kept
 * @param publicUrl under which address people reach it through a proxy; null for this machine only
 */
record Options(int port, Path data, @Nullable String publicUrl) {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    static Options parse(String... arguments) {
        Options options = new Options(DEFAULT_PORT, Path.of("data"), null);
        Iterator<String> words = List.of(arguments).iterator();
        while (words.hasNext()) {
            options = options.with(words.next(), words);
        }
        return options;
    }

    private Options with(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UnusableOption(name + " needs a value");
        }
        String value = rest.next();
        return switch (name) {
            case "--port" -> new Options(port(value), data, publicUrl);
            case "--data" -> new Options(port, Path.of(value), publicUrl);
            case "--public-url" -> new Options(port, data, publicUrl(value));
            default -> throw new UnusableOption("There is no option " + name);
        };
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > HIGHEST_PORT) {
            throw new UnusableOption("--port needs a number up to 65535, not \"" + value + "\"");
        }
        return Integer.parseInt(value);
    }

    private static String publicUrl(String value) {
        URI uri = URI.create(value);
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new UnusableOption(
                    "--public-url needs an address that begins with https://, not \""
                            + value
                            + "\"");
        }
        return value;
    }

    /** The same as settings of the server. */
    Map<String, Object> settings() {
        return publicUrl == null
                ? Map.of("server.port", port)
                : Map.of(
                        "server.port", port,
                        "server.address", "0.0.0.0",
                        "chung.public-url", publicUrl);
    }

    /** An option that makes no sense; the message is for the person at the keyboard. */
    static final class UnusableOption extends RuntimeException {
        UnusableOption(String message) {
            super(message);
        }
    }
}
