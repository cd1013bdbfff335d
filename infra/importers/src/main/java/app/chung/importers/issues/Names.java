package app.chung.importers.issues;

import app.chung.importers.NamedIds;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.PersonCommand.ImportPerson;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.TaskCommentId;
import app.chung.language.tasks.TaskId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.Stream.Builder;

/** What everything of an archive is called here; the same in every run. */
final class Names {

    private static final int LONGEST_FULL = 120;
    private static final int LONGEST_GIVEN = 60;

    private final NamedIds ids;
    private final String repository;
    private final Map<String, Author> authors = new LinkedHashMap<>();

    private Names(NamedIds ids, String repository) {
        this.ids = ids;
        this.repository = repository;
    }

    static Names of(NamedIds ids, IssueArchive archive) {
        Names names = new Names(ids, archive.repository());
        archive.issues().stream().flatMap(Names::logins).forEach(names::add);
        names.add(archive.repository());
        return names;
    }

    private static Stream<String> logins(Issue issue) {
        Builder<String> logins = Stream.<String>builder().add(issue.author());
        issue.assignees().forEach(logins::add);
        issue.said().forEach(said -> logins.add(said.author()));
        if (issue.end() != null && issue.end().by() != null) {
            logins.add(issue.end().by());
        }
        return logins.build();
    }

    private void add(String login) {
        String key = key(login);
        authors.computeIfAbsent(key, k -> new Author(new PersonId(ids.of("person", k)), k, login));
    }

    // The source knows no difference between capitals and small letters.
    private static String key(String login) {
        return login.toLowerCase(Locale.ROOT);
    }

    Collection<Author> people() {
        return authors.values();
    }

    Optional<PersonId> author(String login) {
        return Optional.ofNullable(authors.get(key(login))).map(Author::id);
    }

    PersonId person(String login) {
        return author(login).orElseThrow();
    }

    /** In whose name stands what the archive does not say who did. */
    PersonId nobody() {
        return person(repository);
    }

    ProjectId project() {
        return new ProjectId(ids.of("project", repository));
    }

    TaskId task(int number) {
        return new TaskId(ids.of("task", repository, String.valueOf(number)));
    }

    TaskCommentId comment(int number, String key) {
        return new TaskCommentId(ids.of("comment", repository, String.valueOf(number), key));
    }

    /** The id of what is told. */
    UUID wish(String what, String... keys) {
        return ids.of("told-" + what, repository, String.join("\u001f", keys));
    }

    /**
     * Somebody whom the archive names.
     *
     * @param id as what they are known here
     * @param key what names them at the source
     * @param login as the archive writes it
     */
    record Author(PersonId id, String key, String login) {

        ImportPerson command() {
            return new ImportPerson(
                    id,
                    IssueText.line(login, LONGEST_FULL),
                    IssueText.line(login, LONGEST_GIVEN),
                    IssueText.line(login, LONGEST_FULL));
        }
    }
}
