package app.chung.importers.issues;

import app.chung.importers.Entry;
import app.chung.importers.Remark;
import app.chung.importers.Tally;
import app.chung.importers.Told;
import app.chung.importers.issues.Issue.End;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.PersonId;
import app.chung.language.tasks.TaskCommand.AddHelper;
import app.chung.language.tasks.TaskCommand.AddLabel;
import app.chung.language.tasks.TaskCommand.AssignTask;
import app.chung.language.tasks.TaskCommand.CommentOnTask;
import app.chung.language.tasks.TaskCommand.CreateTask;
import app.chung.language.tasks.TaskCommand.MoveTask;
import app.chung.language.tasks.TaskId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells one issue as a task of the project. Who labelled it, assigned it or closed it, the archive
 * does not say: that is told in the name of the repository.
 */
final class Telling {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_DESCRIPTION = 20_000;
    private static final int LONGEST_COMMENT = 10_000;
    private static final int LONGEST_LABEL = 40;
    private static final String PULL_REQUEST = "pull request";

    private final Issue issue;
    private final int number;
    private final Instant opened;
    private final TaskId task;
    private final Names names;
    private final Tally tally;
    private final List<Told> all = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Telling(Issue issue, Names names, Tally tally) {
        this.issue = issue;
        this.number = Objects.requireNonNull(issue.number());
        this.opened = Objects.requireNonNull(issue.createdAt());
        this.task = names.task(number);
        this.names = names;
        this.tally = tally;
    }

    /** What happened to it; what happened at one time in this order. */
    List<Told> all() {
        open();
        if (issue.kind() == Issue.Kind.PULL) {
            label(PULL_REQUEST);
        }
        issue.labels().forEach(this::label);
        assign();
        issue.said().forEach(this::say);
        close();
        return all;
    }

    private void open() {
        String title = IssueText.line(issue.title(), LONGEST_TITLE);
        List<String> parts = parts(issue.body(), LONGEST_DESCRIPTION, issue.place());
        PersonId author = names.person(issue.author());
        Command create =
                new CreateTask(
                        task,
                        title.isEmpty() ? "#" + number : title,
                        parts.isEmpty() ? null : parts.getFirst(),
                        null,
                        names.project(),
                        null,
                        number,
                        null,
                        null);
        tell("issue", "", create, author, opened, issue.place());
        for (int i = 1; i < parts.size(); i++) {
            comment("body " + i, parts.get(i), author, opened, null);
        }
    }

    private void label(String label) {
        String line = IssueText.line(label, LONGEST_LABEL);
        tell("label", line, new AddLabel(task, line), names.nobody(), opened, null);
    }

    private void assign() {
        for (int i = 0; i < issue.assignees().size(); i++) {
            String login = issue.assignees().get(i);
            PersonId person = names.person(login);
            Command command = i == 0 ? new AssignTask(task, person) : new AddHelper(task, person);
            tell("assignee", login, command, names.nobody(), opened, null);
        }
    }

    private void say(Said said) {
        @Nullable String trouble = troubleOf(said);
        if (trouble != null) {
            tally.skip(Remark.of(trouble, said.place(), explained(trouble)));
            return;
        }
        Instant at = notBeforeOpened(Objects.requireNonNull(said.at()), said.place());
        PersonId author = names.person(said.author());
        List<String> parts = parts(said.text(), LONGEST_COMMENT, said.place());
        for (int i = 0; i < parts.size(); i++) {
            String key = said.kind() + " " + said.key() + (i == 0 ? "" : " part " + i);
            comment(key, parts.get(i), author, at, i == 0 ? said.place() : null);
        }
    }

    private @Nullable String troubleOf(Said said) {
        if (said.at() == null) {
            return "no-instant";
        }
        if (said.text().isBlank()) {
            return "empty";
        }
        return seen.add(said.kind() + said.key()) ? null : "duplicate-id";
    }

    private static String explained(String trouble) {
        return switch (trouble) {
            case "no-instant" -> "nothing says when that was; left out";
            case "empty" -> "it says nothing; left out";
            default -> "there was one of this id before; left out";
        };
    }

    private void close() {
        End end = issue.end();
        if (end == null) {
            return;
        }
        Instant at = end.at() == null ? latest() : notBeforeOpened(end.at(), issue.place());
        PersonId by = end.by() == null ? names.nobody() : names.person(end.by());
        Command move = new MoveTask(task, names.project(), end.state().id(), null);
        tell("end", end.state().id() + " " + at, move, by, at, null);
    }

    private Instant latest() {
        tally.remark(Remark.of("no-end", issue.place(), "nothing says when it was closed"));
        return all.stream().map(Told::occurredAt).max(Comparator.naturalOrder()).orElse(opened);
    }

    private Instant notBeforeOpened(Instant at, Entry place) {
        if (at.isBefore(opened)) {
            String text = at + " is before it was opened; brought in as of " + opened;
            tally.remark(
                    Remark.of("before-it-was-opened", place, text)
                            .with("at", at)
                            .with("opened", opened));
            return opened;
        }
        return at;
    }

    private List<String> parts(String text, int first, Entry place) {
        List<String> parts =
                IssueText.parts(IssueText.markdown(text, names::author), first, LONGEST_COMMENT);
        if (parts.size() > 1) {
            String why =
                    "more than %d characters; brought in as %d parts"
                            .formatted(first, parts.size());
            tally.remark(
                    Remark.of("in-parts", place, why)
                            .with("most", first)
                            .with("parts", parts.size()));
        }
        return parts;
    }

    private void comment(
            String key, String text, PersonId author, Instant at, @Nullable Entry place) {
        Command command = new CommentOnTask(task, names.comment(number, key), text);
        tell("comment", key, command, author, at, place);
    }

    private void tell(
            String what,
            String key,
            Command command,
            PersonId actor,
            Instant at,
            @Nullable Entry place) {
        all.add(
                new Told(
                        names.wish(what, String.valueOf(number), key),
                        command,
                        actor,
                        at,
                        true,
                        place));
    }
}
