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
 * @param demo whether it is the sample company
 * @param kafka whether a Kafka is started too and the log copied to it
 */
record Options(int port, Path data, @Nullable String publicUrl, boolean demo, boolean kafka) {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    static Options parse(String... arguments) {
        Options options = new Options(DEFAULT_PORT, Path.of("data"), null, false, false);
        Iterator<String> words = List.of(arguments).iterator();
        while (words.hasNext()) {
            options = options.with(words.next(), words);
        }
        return options.checked();
    }

    /** Everybody knows the passwords of the sample company. */
    private Options checked() {
        if (demo && publicUrl != null) {
            throw new UnusableOption(
                    "--demo is for this machine only; it can't have a --public-url");
        }
        return this;
    }

    private Options with(String name, Iterator<String> rest) {
        if (name.equals("--demo")) {
            return new Options(port, data, publicUrl, true, kafka);
        }
        if (name.equals("--kafka")) {
            return new Options(port, data, publicUrl, demo, true);
        }
        if (!rest.hasNext()) {
            throw new UnusableOption(name + " needs a value");
        }
        String value = rest.next();
        return switch (name) {
            case "--port" -> new Options(port(value), data, publicUrl, demo, kafka);
            case "--data" -> new Options(port, Path.of(value), publicUrl, demo, kafka);
            case "--public-url" -> new Options(port, data, publicUrl(value), demo, kafka);
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
                ? Map.of("server.port", port, "chung.sample", demo)
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
