package app.chung.embedded;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a child JVM is started.
 *
 * @param name the engine's module, for example {@code kafka}
 * @param main the class that is run
 * @param memory options for its memory
 */
record NodeCommand(String name, String main, List<String> memory) {

    private static final List<String> OPTIONS =
            List.of(
                    "-Xss512k",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:ReservedCodeCacheSize=48m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:-UsePerfData",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    /** The whole line, the same for the same arguments: by it a survivor is recognised. */
    List<String> with(String... arguments) {
        List<Path> classPath = new NodeClassPath(name).find();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(memory);
        command.addAll(OPTIONS);
        command.addAll(NodeClassCache.optionsFor(name, classPath));
        command.addAll(List.of("-cp", joined(classPath), main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String joined(List<Path> classPath) {
        return classPath.stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
