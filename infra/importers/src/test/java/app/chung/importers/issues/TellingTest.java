package app.chung.importers.issues;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.importers.Told;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.PersonId;
import app.chung.language.tasks.TaskCommand.AddHelper;
import app.chung.language.tasks.TaskCommand.AddLabel;
import app.chung.language.tasks.TaskCommand.AssignTask;
import app.chung.language.tasks.TaskCommand.CommentOnTask;
import app.chung.language.tasks.TaskCommand.CreateTask;
import app.chung.language.tasks.TaskCommand.MoveTask;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingTest {

    private static final Instant OPENED = Instant.parse("2021-11-11T18:01:23Z");

    @TempDir private Path folder;

    private final Archives archives = new Archives();

    private List<Told> told(String issues, String pulls) throws IOException {
        return archives.told(archives.read(folder, Archives.of(issues, pulls)));
    }

    private static <T extends Command> Stream<T> commands(List<Told> told, Class<T> type) {
        return told.stream().map(Told::command).filter(type::isInstance).map(type::cast);
    }

    private static String comment(String author, String at, String body) {
        return "{\"author\": %s, \"body\": \"%s\", \"createdAt\": \"%s\"}"
                .formatted(author, body, at);
    }

    private static PersonId person(String login) {
        return new PersonId(new app.chung.importers.NamedIds("issues").of("person", login));
    }

    @Test
    void keeps_number_words_people_and_labels() throws IOException {
        List<Told> told =
                told(
                        Archives.issue(
                                8,
                                "\"assignees\": [\"bob\", \"cy\"], \"labels\": [\"idea\", \"poc\"]"),
                        "");
        Told created = told.getFirst();
        assertThat(created.actor()).isEqualTo(person("ada"));
        assertThat(created.occurredAt()).isEqualTo(OPENED);
        CreateTask task = (CreateTask) created.command();
        assertThat(task.number()).isEqualTo(8);
        assertThat(task.title()).isEqualTo("Issue 8");
        assertThat(commands(told, AddLabel.class))
                .extracting(AddLabel::label)
                .containsExactly("idea", "poc");
        assertThat(commands(told, AssignTask.class))
                .extracting(AssignTask::owner)
                .containsExactly(person("bob"));
        assertThat(commands(told, AddHelper.class))
                .extracting(AddHelper::person)
                .containsExactly(person("cy"));
        assertThat(commands(told, MoveTask.class)).isEmpty();
    }

    @Test
    void ends_as_the_archive_says() throws IOException {
        List<Told> told =
                told(
                        Archives.issue(
                                1, "\"state\": \"CLOSED\", \"closedAt\": \"2021-12-01T00:00:00Z\""),
                        Archives.issue(
                                2,
                                "\"mergedAt\": \"2021-12-02T00:00:00Z\", \"mergedBy\": \"bob\""));
        assertThat(commands(told, MoveTask.class))
                .extracting(MoveTask::state)
                .containsExactly("closed", "merged");
        assertThat(commands(told, AddLabel.class))
                .extracting(AddLabel::label)
                .containsExactly("pull request");
        List<Told> ends = told.stream().filter(each -> each.command() instanceof MoveTask).toList();
        assertThat(ends)
                .extracting(Told::actor)
                .containsExactly(person("ada/engine"), person("bob"));
        assertThat(ends)
                .extracting(Told::occurredAt)
                .containsExactly(
                        Instant.parse("2021-12-01T00:00:00Z"),
                        Instant.parse("2021-12-02T00:00:00Z"));
    }

    @Test
    void says_the_verdict_of_a_review_and_where_a_remark_belongs() throws IOException {
        String remark =
                "{\"originalPosition\": 61, \"body\": \"nit\","
                        + " \"createdAt\": \"2021-11-12T00:00:00Z\"}";
        String review =
                "{\"id\": \"R1\", \"commit\": {\"abbreviatedOid\": \"5ed710c\"}, \"author\": \"bob\","
                        + " \"state\": \"CHANGES_REQUESTED\", \"body\": \"Please.\", \"createdAt\":"
                        + " \"2021-11-12T00:00:00Z\", \"comments\": ["
                        + remark
                        + "]}";
        List<Told> told = told("", Archives.issue(2, "\"reviews\": [" + review + "]"));
        assertThat(commands(told, CommentOnTask.class))
                .extracting(CommentOnTask::text)
                .containsExactly(
                        "**Changes requested** · `5ed710c`\n\nPlease.",
                        "nit\n\n`5ed710c` · diff line 61");
        assertThat(told.stream().filter(each -> each.command() instanceof CommentOnTask))
                .extracting(Told::actor)
                .containsOnly(person("bob"));
    }

    @Test
    void accounts_for_what_is_left_out() throws IOException {
        String unnamed = Archives.issue(3, "").replace("\"number\": 3", "\"number\": \"three\"");
        String comments =
                String.join(
                        ",",
                        comment("null", "2021-11-13T00:00:00Z", "from nobody"),
                        comment("\"bob\"", "2021-11-13T00:00:00Z", " "),
                        comment("\"bob\"", "soon", "timeless"));
        List<Told> told =
                told(
                        Archives.issue(1, "\"comments\": [" + comments + "]")
                                + ","
                                + Archives.issue(1, "\"comments\": [" + comments + "]")
                                + ","
                                + unnamed,
                        "");
        assertThat(archives.tally.read()).isEqualTo(9);
        assertThat(archives.tally.result().skipped())
                .containsEntry("duplicate-number", 1)
                .containsEntry("no-number", 1)
                .containsEntry("under-what-is-left-out", 3)
                .containsEntry("empty", 1)
                .containsEntry("no-instant", 1)
                .hasSize(5);
        assertThat(told).filteredOn(each -> each.entry() != null).hasSize(2);
        assertThat(told.getLast().actor()).isEqualTo(person("ghost"));
        assertThat(archives.said())
                .contains(
                        "issue #1 comment 1: it names no author",
                        "issue #1 comment 3: createdAt \"soon\" is no instant",
                        "issue #1: another one has its number",
                        "issue, entry 3: it has no number");
    }

    @Test
    void leaves_out_the_second_review_of_an_id() throws IOException {
        String review =
                "{\"id\": \"R1\", \"author\": \"bob\", \"state\": \"APPROVED\","
                        + " \"createdAt\": \"2021-11-12T00:00:00Z\", \"comments\": []}";
        List<Told> told =
                told("", Archives.issue(2, "\"reviews\": [" + review + "," + review + "]"));
        assertThat(commands(told, CommentOnTask.class)).hasSize(1);
        assertThat(archives.tally.result().skipped()).containsEntry("duplicate-id", 1);
    }

    @Test
    void keeps_both_of_two_comments_at_one_instant() throws IOException {
        String comment = comment("\"bob\"", "2021-11-13T00:00:00Z", "so");
        List<Told> told =
                told(Archives.issue(1, "\"comments\": [" + comment + "," + comment + "]"), "");
        assertThat(commands(told, CommentOnTask.class))
                .extracting(CommentOnTask::comment)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(told).extracting(Told::id).doesNotHaveDuplicates();
    }

    @Test
    void brings_long_texts_in_as_several_parts() throws IOException {
        String text = "mười hai ".repeat(4_400);
        List<Told> told =
                told(
                        Archives.issue(
                                        1,
                                        "\"comments\": ["
                                                + comment("\"bob\"", "2021-11-13T00:00:00Z", text)
                                                + "]")
                                .replace("\"body\": \"\"", "\"body\": \"" + text + "\""),
                        "");
        assertThat(commands(told, CommentOnTask.class).map(each -> each.text().length()))
                .hasSize(6);
        assertThat(told).filteredOn(each -> each.entry() != null).hasSize(2);
        assertThat(archives.said())
                .contains("issue #1: more than 20000", "issue #1 comment 1: more than 10000");
    }

    @Test
    void lets_nothing_happen_before_it_was_opened() throws IOException {
        List<Told> told =
                told(
                        Archives.issue(
                                1,
                                "\"comments\": ["
                                        + comment("\"bob\"", "2020-01-01T00:00:00Z", "early")
                                        + "]"),
                        "");
        assertThat(told).extracting(Told::occurredAt).containsOnly(OPENED);
        assertThat(archives.said())
                .contains("issue #1 comment 1: 2020-01-01T00:00:00Z is before it was opened");
    }
}
