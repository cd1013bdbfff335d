package app.chung.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One import as its bench has written it down.
 *
 * @param events that it brought
 * @param seconds until everything had caught up
 * @param cpuSeconds of processor time, by process
 * @param sizes what the workspace held then
 */
record Measured(long events, double seconds, Map<String, Double> cpuSeconds, JsonNode sizes) {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final Pattern SLICE = Pattern.compile("import-(\\d+)\\.json");

    /** The result of a bench; empty where it has not run. */
    static Optional<JsonNode> result(String bench) throws IOException {
        Path file = FOLDER.resolve(bench + ".json");
        return Files.exists(file)
                ? Optional.of(Site.JSON.readTree(Files.readString(file)))
                : Optional.empty();
    }

    /** The import of the whole export; empty where it has not run. */
    static Optional<Measured> whole() throws IOException {
        return result("import").map(Measured::of);
    }

    /** Imports of slices, by how many entries they had. */
    static TreeMap<Integer, Measured> slices() throws IOException {
        TreeMap<Integer, Measured> slices = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Matcher slice = SLICE.matcher(file.getFileName().toString());
                if (slice.matches()) {
                    JsonNode result = Site.JSON.readTree(Files.readString(file));
                    slices.put(Integer.valueOf(slice.group(1)), of(result));
                }
            }
        }
        return slices;
    }

    private static Measured of(JsonNode result) {
        JsonNode ours = result.path("import");
        Map<String, Double> cpu = new TreeMap<>();
        ours.path("cpuSeconds")
                .properties()
                .forEach(p -> cpu.put(p.getKey(), p.getValue().asDouble()));
        long events = result.path("raw").path(0).path("events").path("count").asLong();
        if (events == 0 || cpu.isEmpty()) {
            throw new IllegalStateException(
                    "An import's result holds no events or no processor time");
        }
        return new Measured(events, ours.path("whole").asDouble(), cpu, result.path("sizes"));
    }

    double allCpuSeconds() {
        return cpuSeconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double cpuMillisPerEvent(String process) {
        return 1e3 * cpuSeconds.getOrDefault(process, 0.0) / events;
    }
}
