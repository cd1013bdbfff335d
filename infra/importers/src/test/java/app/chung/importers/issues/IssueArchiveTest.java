package app.chung.importers.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.importers.CannotGoOn;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueArchiveTest {

    @TempDir private Path folder;

    private final Archives archives = new Archives();

    @Test
    void holds_issues_and_pull_requests() throws IOException {
        IssueArchive archive =
                archives.read(
                        folder,
                        Archives.of(
                                Archives.issue(1, ""),
                                Archives.issue(2, "\"mergedAt\": \"2021-11-12T18:01:23Z\"")));
        assertThat(archive.repository()).isEqualTo("ada/engine");
        assertThat(archive.issues()).extracting(Issue::number).containsExactly(1, 2);
        assertThat(archive.issues())
                .extracting(Issue::kind)
                .containsExactly(Issue.Kind.ISSUE, Issue.Kind.PULL);
        assertThat(archives.said()).isEmpty();
    }

    @Test
    void keeps_what_stands_before_a_break_and_says_where_it_is() throws IOException {
        String whole = Archives.of(Archives.issue(1, "") + "," + Archives.issue(2, ""), "");
        IssueArchive archive =
                archives.read(folder, whole.substring(0, whole.indexOf("\"Issue 2\"")));
        assertThat(archive.issues()).extracting(Issue::number).containsExactly(1);
        assertThat(archives.said()).contains("archive.json: broken after entry 1, in line 6");
    }

    @Test
    void goes_on_behind_what_is_no_entry() throws IOException {
        IssueArchive archive =
                archives.read(folder, Archives.of("null, 7, [{}]," + Archives.issue(4, ""), ""));
        assertThat(archive.issues()).extracting(Issue::number).containsExactly(4);
        assertThat(archives.said())
                .contains("entry 1: is no entry", "entry 2: is no entry", "entry 3: is no entry");
    }

    @Test
    void names_fields_of_another_shape() throws IOException {
        IssueArchive archive =
                archives.read(
                        folder,
                        Archives.of(
                                "{\"number\": 3, \"comments\": {}, \"labels\": [\"a\", {}],"
                                        + " \"createdAt\": \"yesterday\", \"state\": \"LOST\"}",
                                ""));
        assertThat(archive.issues().getFirst().labels()).containsExactly("a");
        assertThat(archive.issues().getFirst().createdAt()).isNull();
        assertThat(archives.said())
                .contains(
                        "archive.json issue #3: comments is no list",
                        "archive.json issue #3: {} is nothing for labels",
                        "archive.json issue #3: createdAt \"yesterday\" is no instant",
                        "archive.json issue #3: \"LOST\" is no state",
                        "archive.json issue #3: it names no author; \"ghost\" stands for them");
    }

    @Test
    void is_none_without_a_repository() {
        assertThatThrownBy(() -> archives.read(folder, "{\"issues\": []}"))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("archive.json is no issue archive");
        assertThatThrownBy(() -> archives.read(folder, "[]")).isInstanceOf(CannotGoOn.class);
        assertThatThrownBy(() -> archives.read(folder, "no json")).isInstanceOf(CannotGoOn.class);
    }
}
