package app.chung.standalone;

import java.net.URI;
import java.net.URISyntaxException;
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
 * @param mongoDouble whether views are in a test double of MongoDB, where there are several
 *     processes
 */
record Options(
        int port,
        Path data,
        @Nullable String publicUrl,
        boolean demo,
        boolean kafka,
        boolean mongoDouble) {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    static Options parse(String... arguments) {
        Options options = new Options(DEFAULT_PORT, Path.of("data"), null, false, false, false);
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

    /** The same, for one process. */
    Options inOneProcess() {
        if (mongoDouble) {
            throw new UnusableOption("--mongo-double is for --split");
        }
        return this;
    }

    private Options with(String name, Iterator<String> rest) {
        if (name.equals("--demo")) {
            return new Options(port, data, publicUrl, true, kafka, mongoDouble);
        }
        if (name.equals("--kafka")) {
            return new Options(port, data, publicUrl, demo, true, mongoDouble);
        }
        if (name.equals("--mongo-double")) {
            return new Options(port, data, publicUrl, demo, kafka, true);
        }
        if (!rest.hasNext()) {
            throw new UnusableOption(name + " needs a value");
        }
        String value = rest.next();
        return switch (name) {
            case "--port" -> new Options(port(value), data, publicUrl, demo, kafka, mongoDouble);
            case "--data" -> new Options(port, Path.of(value), publicUrl, demo, kafka, mongoDouble);
            case "--public-url" ->
                    new Options(port, data, publicUrl(value), demo, kafka, mongoDouble);
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
        try {
            URI uri = new URI(value);
            if ("https".equals(uri.getScheme()) && uri.getHost() != null) {
                return value;
            }
        } catch (URISyntaxException e) {
            // Told below, with all else that is no such address.
        }
        throw new UnusableOption(
                "--public-url needs an address that begins with https://, not \"" + value + "\"");
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
