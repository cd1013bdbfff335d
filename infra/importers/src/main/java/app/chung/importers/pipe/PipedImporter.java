package app.chung.importers.pipe;

import app.chung.importers.CannotGoOn;
import app.chung.importers.Sources;
import app.chung.importers.Tally;
import app.chung.language.kernel.PersonId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** The process that reads a file for a workspace and tells it what is in there. */
public final class PipedImporter {

    private PipedImporter() {}

    /** Reads {@code SOURCE FILE PERSON}; ends at once when the workspace is away. */
    public static void main(String[] args) {
        // Whatever else writes to the standard output must not come between the frames.
        Pipe pipe = new Pipe(new PrintStream(System.out, false, StandardCharsets.UTF_8));
        System.setOut(System.err);
        Thread.ofPlatform().daemon().start(() -> listen(pipe));
        PipedReport report = new PipedReport(pipe);
        Tally tally = new Tally(report);
        report.count(tally);
        PersonId me = new PersonId(UUID.fromString(args[2]));
        try {
            Sources.tell(args[0], Path.of(args[1]), me, pipe, tally, report);
            report.sayCounts();
            pipe.say(new Frame.Ended(null));
        } catch (CannotGoOn e) {
            stop(report, pipe, e.reason(), e);
        } catch (IOException e) {
            stop(report, pipe, "unreadable", e);
        }
    }

    private static void stop(PipedReport report, Pipe pipe, String reason, Exception why) {
        report.line(String.valueOf(why.getMessage()));
        report.sayCounts();
        pipe.say(new Frame.Ended(reason));
    }

    private static void listen(Pipe pipe) {
        pipe.listen(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        Runtime.getRuntime().halt(1);
    }
}
