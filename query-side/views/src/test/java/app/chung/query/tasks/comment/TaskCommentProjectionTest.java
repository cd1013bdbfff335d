package app.chung.query.tasks.comment;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.kernel.Personal;
import app.chung.language.tasks.TaskEvent.*;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import org.junit.jupiter.api.Test;

class TaskCommentProjectionTest {

    private final Journal journal =
            new Journal()
                    .then(
                            BAO,
                            "task",
                            TASK,
                            new TaskCommented(
                                    TASK,
                                    TASK_COMMENT,
                                    BAO,
                                    RIDERS,
                                    2,
                                    null,
                                    Personal.of(BAO, "ừ")));

    private TaskCommentCard card() {
        return Folded.of(new TaskCommentProjection(), journal).only();
    }

    @Test
    void is_for_the_readers_of_the_task() {
        assertThat(card().audience()).isEqualTo(new Audience.Group(RIDERS, 2));
        assertThat(card().task()).isEqualTo(TASK);
    }

    @Test
    void is_said_otherwise_goes_and_comes_back() {
        journal.then(
                BAO,
                "task",
                TASK,
                new TaskCommentEdited(TASK, TASK_COMMENT, Personal.of(BAO, "không")));
        assertThat(journal.read(card().text())).isEqualTo("không");

        journal.then(LAN, "task", TASK, new TaskCommentDeleted(TASK, TASK_COMMENT, BAO));
        assertThat(card().deleted()).isTrue();
        assertThat(new TaskCommentSearch().search("", card())).isNull();

        journal.then(LAN, "task", TASK, new TaskCommentRestored(TASK, TASK_COMMENT, BAO));
        assertThat(card().deleted()).isFalse();
        assertThat(journal.read(card().text())).isEqualTo("không");
        assertThat(new TaskCommentSearch().search("", card())).isNotNull();
    }
}
