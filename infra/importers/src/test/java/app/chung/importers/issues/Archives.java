package app.chung.importers.issues;

import app.chung.importers.Console;
import app.chung.importers.NamedIds;
import app.chung.importers.Report;
import app.chung.importers.Tally;
import app.chung.importers.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What becomes of an archive, without a workspace. */
final class Archives {

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final Report report =
            new Console(new PrintStream(lines, true, StandardCharsets.UTF_8), false);
    final Tally tally = new Tally(report);

    /** An archive of this content. */
    static String of(String issues, String pulls) {
        return """
        {"magic": "E!vIA5L86J2I", "timestamp": "2026-04-16T02:00:27.027035+00:00",
         "repo": "ada/engine", "labels": [{"name": "idea", "color": "74C1F6"}],
         "issues": [%s],
         "pulls": [%s]}
        """
                .formatted(issues, pulls);
    }

    static String issue(int number, String more) {
        return """
        {"number": %d, "id": "I_%d", "title": "Issue %d", "state": "OPEN", "author": "ada",
         "assignees": [], "labels": [], "body": "", "createdAt": "2021-11-11T18:01:23Z",
         "closedAt": null, "comments": []%s}
        """
                .formatted(number, number, number, more.isEmpty() ? "" : ", " + more);
    }

    IssueArchive read(Path file) throws IOException {
        return IssueArchive.read(file, report);
    }

    IssueArchive read(Path folder, String content) throws IOException {
        return read(Files.writeString(folder.resolve("archive.json"), content));
    }

    /** All that happened, issue by issue. */
    List<Told> told(IssueArchive archive) {
        Names names = Names.of(new NamedIds("issues"), archive);
        return new Selection(archive.issues(), tally)
                .issues().stream()
                        .flatMap(issue -> new Telling(issue, names, tally).all().stream())
                        .toList();
    }

    /** What people are told meanwhile. */
    String said() {
        return lines.toString(StandardCharsets.UTF_8);
    }
}
