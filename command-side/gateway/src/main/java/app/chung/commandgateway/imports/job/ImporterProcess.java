package app.chung.commandgateway.imports.job;

import static java.util.concurrent.TimeUnit.SECONDS;

import app.chung.importers.pipe.Frame;
import app.chung.importers.pipe.PipedImporter;
import app.chung.language.json.ChungJson;
import app.chung.language.kernel.PersonId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * An importer as a child: it has a small memory of its own, no secrets and no way in but this pipe,
 * and ends with its parent.
 */
final class ImporterProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImporterProcess.class);

    /** The end of a process that did not say how it ended. */
    static final String DIED = "died";

    private static final int OUT_OF_MEMORY = 3;

    /** How names of files are written, and what spares memory; no secret is among it. */
    private static final Set<String> KEPT =
            Set.of("LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "MALLOC_ARENA_MAX");

    private final Process process;
    private final PrintStream in;

    private ImporterProcess(Process process) {
        this.process = process;
        this.in = new PrintStream(process.getOutputStream(), false, StandardCharsets.UTF_8);
    }

    static ImporterProcess start(String source, Path file, PersonId person) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command(source, file, person))
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().retainAll(KEPT);
        return new ImporterProcess(builder.start());
    }

    private static List<String> command(String source, Path file, PersonId person) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                PipedImporter.class.getName(),
                source,
                file.toAbsolutePath().toString(),
                person.value().toString());
    }

    /** Returns when it has ended: why it could not go on, null when it told everything. */
    @Nullable String listen(Executor threads, Heard heard) {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                switch (ChungJson.mapper().readValue(line, Frame.class)) {
                    case Frame.Batch batch -> threads.execute(() -> answer(batch, heard));
                    case Frame.Said said -> heard.said(said.remark());
                    case Frame.Counted counts -> heard.counted(counts);
                    case Frame.Ended ended -> {
                        return ended.reason();
                    }
                }
            }
        } catch (IOException | JacksonException e) {
            LOG.warn("An importer spoke no more: {}", e.toString().lines().findFirst().orElse(""));
        }
        return ranOutOfMemory() ? "too-large" : DIED;
    }

    private boolean ranOutOfMemory() {
        Process unused = process.onExit().completeOnTimeout(process, 10, SECONDS).join();
        close();
        return !process.isAlive() && process.exitValue() == OUT_OF_MEMORY;
    }

    private void answer(Frame.Batch batch, Heard heard) {
        try {
            Frame.Answers answers =
                    new Frame.Answers(batch.number(), heard.answer(batch.commands()));
            String line = ChungJson.mapper().writeValueAsString(answers);
            synchronized (in) {
                in.println(line);
                in.flush();
            }
        } catch (RuntimeException e) {
            LOG.warn("A batch of an import could not be carried out: {}", e.toString());
            close();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
