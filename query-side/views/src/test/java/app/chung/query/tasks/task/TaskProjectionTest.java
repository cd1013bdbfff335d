package app.chung.query.tasks.task;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.kernel.Personal;
import app.chung.language.tasks.Due;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.*;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TaskProjectionTest {

    private static final String HCMC = "Asia/Ho_Chi_Minh";
    private static final Due THAT_DAY = new Due(LocalDate.of(2026, 11, 25), null, HCMC);
    private static final Due AT_FIVE =
            new Due(LocalDate.of(2026, 11, 25), LocalTime.of(17, 0), HCMC);

    private final Journal journal = new Journal();

    private TaskCard after(TaskEvent... events) {
        for (TaskEvent event : events) {
            journal.then(LAN, "task", TASK, event);
        }
        return Folded.of(new TaskProjection(), journal).only();
    }

    private static TaskCreated created() {
        return new TaskCreated(
                TASK,
                "Giao trễ",
                Personal.of(LAN, "Báo khách"),
                null,
                0,
                null,
                null,
                LAN,
                null,
                THAT_DAY);
    }

    @Test
    void stands_as_it_was_created() {
        TaskCard card = after(created());

        assertThat(card.title()).isEqualTo("Giao trễ");
        assertThat(journal.read(card.description())).isEqualTo("Báo khách");
        assertThat(card.requester()).isEqualTo(LAN);
        assertThat(card.owner()).isNull();
        assertThat(card.state()).isEqualTo(TaskState.OPEN);
        assertThat(card.createdAt()).isEqualTo(Journal.at(1));
        assertThat(card.version()).isEqualTo(1);
        assertThat(card.position()).isEqualTo(1);
        assertThat(card.audience()).isEqualTo(new Audience.Organisation());
    }

    @Test
    void is_for_the_readers_of_its_group_and_epoch() {
        TaskCard card =
                after(
                        new TaskCreated(
                                TASK, "Giao trễ", null, RIDERS, 3, null, null, LAN, null, null));

        assertThat(card.audience()).isEqualTo(new Audience.Group(RIDERS, 3));
    }

    @Test
    void is_due_at_the_end_of_its_day_where_it_is_due() {
        assertThat(after(created()).dueAt()).isEqualTo(Instant.parse("2026-11-25T17:00:00Z"));
    }

    @Test
    void is_due_at_its_time_of_day() {
        assertThat(after(created(), new DueChanged(TASK, THAT_DAY, AT_FIVE)).dueAt())
                .isEqualTo(Instant.parse("2026-11-25T10:00:00Z"));
    }

    @Test
    void is_due_never_when_the_date_is_dropped() {
        TaskCard card = after(created(), new DueChanged(TASK, THAT_DAY, null));

        assertThat(card.due()).isNull();
        assertThat(card.dueAt()).isNull();
    }

    @Test
    void goes_from_hand_to_hand() {
        assertThat(after(created(), new TaskAssigned(TASK, null, BAO)).owner()).isEqualTo(BAO);
        assertThat(after(new TaskAssigned(TASK, BAO, KHUE)).owner()).isEqualTo(KHUE);
        assertThat(after(new TaskUnassigned(TASK, KHUE)).owner()).isNull();
    }

    @Test
    void is_done_and_open_again() {
        TaskCard done = after(created(), new TaskCompleted(TASK));
        assertThat(done.state()).isEqualTo(TaskState.DONE);
        assertThat(done.completedAt()).isEqualTo(Journal.at(2));

        TaskCard again = after(new TaskReopened(TASK));
        assertThat(again.state()).isEqualTo(TaskState.OPEN);
        assertThat(again.completedAt()).isNull();
        assertThat(again.version()).isEqualTo(3);
    }

    @Test
    void says_otherwise() {
        TaskCard card =
                after(
                        created(),
                        new TaskRenamed(TASK, "Giao trễ", "Giao đúng giờ"),
                        new TaskDescribed(TASK, null));

        assertThat(card.title()).isEqualTo("Giao đúng giờ");
        assertThat(card.description()).isNull();
    }

    @Test
    void counts_comments_that_stand() {
        TaskCard card =
                after(
                        created(),
                        commented(1),
                        commented(2),
                        new TaskCommentEdited(TASK, comment(1), Personal.of(LAN, "khác")),
                        new TaskCommentDeleted(TASK, comment(2), LAN));

        assertThat(card.comments()).isEqualTo(1);
        assertThat(card.version()).isEqualTo(5);
    }

    private static TaskCommented commented(int number) {
        return new TaskCommented(TASK, comment(number), LAN, null, 0, null, Personal.of(LAN, "ừ"));
    }

    private static app.chung.language.tasks.TaskCommentId comment(int number) {
        return new app.chung.language.tasks.TaskCommentId(id(400 + number));
    }
}
