package app.chung.benchmarks;

import app.chung.embedded.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a bench beside a running workspace was asked for.
 *
 * @param values by name
 */
record Flags(Map<String, String> values) {

    private static final int PORT = 18_144;

    static Flags of(String[] arguments, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!known.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("usage: [NAME VALUE]..., names are " + known);
            }
            values.put(arguments[i], arguments[i + 1]);
        }
        return new Flags(values);
    }

    int number(String name, int usual) {
        return Integer.parseInt(values.getOrDefault(name, String.valueOf(usual)));
    }

    int port() {
        return number("--port", PORT);
    }

    /** The folder of the workspace's data: the one given, else one that goes with this process. */
    Path data() throws IOException {
        String given = values.get("--data");
        if (given != null) {
            return Path.of(given);
        }
        Path folder = Files.createTempDirectory("chung-bench");
        Thread clearing = new Thread(() -> Folders.delete(folder));
        Runtime.getRuntime().addShutdownHook(clearing);
        return folder.resolve("data");
    }
}
