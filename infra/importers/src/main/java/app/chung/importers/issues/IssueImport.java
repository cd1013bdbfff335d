package app.chung.importers.issues;

import app.chung.importers.Courier;
import app.chung.importers.NamedIds;
import app.chung.importers.Remark;
import app.chung.importers.Report;
import app.chung.importers.Tally;
import app.chung.importers.Told;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectCommand.CreateProject;
import app.chung.language.projects.ProjectPrivacy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells an issue archive: first everybody, then the repository as a project, then all that happened
 * in its order.
 */
public final class IssueImport {

    /** The name of this source. */
    public static final String SOURCE = "issues";

    private static final int LONGEST_NAME = 80;

    private final IssueArchive archive;
    private final Names names;
    private final PersonId me;
    private final Courier courier;
    private final Tally tally;
    private final Report report;

    private IssueImport(
            IssueArchive archive,
            NamedIds ids,
            PersonId me,
            Courier courier,
            Tally tally,
            Report report) {
        this.archive = archive;
        this.names = Names.of(ids, archive);
        this.me = me;
        this.courier = courier;
        this.tally = tally;
        this.report = report;
    }

    /** Tells everything that the file holds. */
    public static void run(
            Path file, NamedIds ids, PersonId me, Courier courier, Tally tally, Report report)
            throws IOException {
        new IssueImport(IssueArchive.read(file, report), ids, me, courier, tally, report).tell();
    }

    private void tell() {
        Selection selection = new Selection(archive.issues(), tally);
        List<Issue> issues = selection.issues();
        Instant beginning =
                issues.stream()
                        .map(issue -> Objects.requireNonNull(issue.createdAt()))
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
        report.remark(Remark.counted("people", names.people().size()));
        names.people().forEach(person -> courier.take(introduced(person, beginning)));
        courier.flush();
        courier.take(project(beginning));
        courier.flush();
        issues.stream()
                .flatMap(this::happenings)
                .sorted(Comparator.comparing(Told::occurredAt))
                .forEach(this::take);
        courier.flush();
        report.progress("entries", tally.done(), tally.read());
    }

    private Stream<Told> happenings(Issue issue) {
        return new Telling(issue, names, tally).all().stream();
    }

    private void take(Told told) {
        courier.take(told);
        report.progress("entries", tally.done(), tally.read());
    }

    private Told introduced(Names.Author author, Instant at) {
        return new Told(
                names.wish("person", author.key()), author.command(), author.id(), at, false, null);
    }

    // Made by whoever imports, who thereby looks after it.
    private Told project(Instant at) {
        String name = IssueText.line(archive.repository(), LONGEST_NAME);
        CreateProject command =
                new CreateProject(
                        names.project(),
                        name,
                        null,
                        ProjectPrivacy.OPEN,
                        IssueState.workflow(),
                        true,
                        null);
        return new Told(names.wish("project"), command, me, at, true, null);
    }
}
