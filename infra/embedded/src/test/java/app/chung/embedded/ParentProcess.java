package app.chung.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drives a {@link Parent} from a test. */
final class ParentProcess implements AutoCloseable {

    private final Process process;
    private final List<String> words;

    private ParentProcess(Process process, List<String> words) {
        this.process = process;
        this.words = words;
    }

    /** Starts a parent and waits for its one line. */
    static ParentProcess start(String engine, Path data) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        String repository = System.getProperty("localRepository");
        if (repository != null) {
            command.add("-DlocalRepository=" + repository);
        }
        command.addAll(List.of(Parent.class.getName(), engine, data.toString()));
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new ParentProcess(process, List.of(firstLine(process).split(" ", -1)));
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader reader = process.inputReader();
        @Nullable String line = reader.readLine();
        return line == null ? "" : line;
    }

    String said() {
        return String.join(" ", words);
    }

    /** What it says when it ends by itself. */
    String lastWords() {
        return process.inputReader()
                .lines()
                .filter(line -> line.startsWith("lost "))
                .reduce("", (before, line) -> before + line);
    }

    ProcessHandle engine() {
        assertThat(said()).startsWith("ready ");
        return ProcessHandle.of(Long.parseLong(words.get(1))).orElseThrow();
    }

    boolean adopted() {
        assertThat(said()).startsWith("ready ");
        return Boolean.parseBoolean(words.get(2));
    }

    String url() {
        return words.get(3);
    }

    String user() {
        return words.get(4);
    }

    String password() {
        return words.get(5);
    }

    /** As a power user would: {@code kill -9}. */
    void killNine() {
        Processes.signal(process.toHandle(), "KILL");
        process.onExit().join();
    }

    /** Lets it end properly. */
    void end() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
