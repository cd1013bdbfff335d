package app.chung.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A process with all that it has started: the memory they hold, what they share counted once, and
 * the processor time they have used.
 *
 * @param name what the first of them is called in results
 * @param pid the first of them
 */
record Family(String name, long pid) {

    private static final int TICK_MILLIS = 10;
    private static final int USER = 11;
    private static final int ENDED_CHILDREN_SYSTEM = 14;

    static Family of(String name, long pid) {
        return new Family(name, pid);
    }

    /** Kilobytes by the kind of process: the proportional set size. */
    Map<String, Long> kilobytes() {
        Map<String, Long> all = new TreeMap<>();
        members().forEach(member -> all.merge(kind(member), pss(member), Long::sum));
        return all;
    }

    /** Milliseconds of processor time, of those too that have ended. */
    long cpuMillis() {
        return millis().values().stream().mapToLong(Long::longValue).sum();
    }

    /** The same by the kind of process. */
    Map<String, Long> millis() {
        Map<String, Long> all = new TreeMap<>();
        members()
                .forEach(member -> all.merge(kind(member), ticks(member) * TICK_MILLIS, Long::sum));
        return all;
    }

    private Stream<Long> members() {
        Optional<ProcessHandle> first = ProcessHandle.of(pid);
        return Stream.concat(first.stream(), first.stream().flatMap(ProcessHandle::descendants))
                .map(ProcessHandle::pid);
    }

    private String kind(long member) {
        String words = read(member, "cmdline");
        return words.contains("postgres:") || words.contains("bin/postgres")
                ? "PostgreSQL"
                : words.contains("embedded.opensearch") ? "OpenSearch" : name;
    }

    private static long pss(long member) {
        return read(member, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static long ticks(long member) {
        String stat = read(member, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int field = USER; field <= ENDED_CHILDREN_SYSTEM; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks;
    }

    /** Nothing of a process that has just ended. */
    private static String read(long member, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(member), file));
        } catch (IOException gone) {
            return "";
        }
    }
}
