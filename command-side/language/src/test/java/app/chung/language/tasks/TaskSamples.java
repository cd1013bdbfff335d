package app.chung.language.tasks;

import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.MINH;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import app.chung.language.tasks.TaskCommand.AssignTask;
import app.chung.language.tasks.TaskCommand.ChangeDue;
import app.chung.language.tasks.TaskCommand.CommentOnTask;
import app.chung.language.tasks.TaskCommand.CompleteTask;
import app.chung.language.tasks.TaskCommand.CreateTask;
import app.chung.language.tasks.TaskCommand.DeleteTaskComment;
import app.chung.language.tasks.TaskCommand.DescribeTask;
import app.chung.language.tasks.TaskCommand.EditTaskComment;
import app.chung.language.tasks.TaskCommand.RenameTask;
import app.chung.language.tasks.TaskCommand.ReopenTask;
import app.chung.language.tasks.TaskCommand.RestoreTaskComment;
import app.chung.language.tasks.TaskCommand.UnassignTask;
import app.chung.language.tasks.TaskEvent.DueChanged;
import app.chung.language.tasks.TaskEvent.TaskAssigned;
import app.chung.language.tasks.TaskEvent.TaskCommentDeleted;
import app.chung.language.tasks.TaskEvent.TaskCommentEdited;
import app.chung.language.tasks.TaskEvent.TaskCommentRestored;
import app.chung.language.tasks.TaskEvent.TaskCommented;
import app.chung.language.tasks.TaskEvent.TaskCompleted;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import app.chung.language.tasks.TaskEvent.TaskDescribed;
import app.chung.language.tasks.TaskEvent.TaskRenamed;
import app.chung.language.tasks.TaskEvent.TaskReopened;
import app.chung.language.tasks.TaskEvent.TaskUnassigned;
import app.chung.language.tasks.TaskRefusal.OwnerMayNotSeeTask;
import app.chung.language.tasks.TaskRefusal.TaskCommentIsDeleted;
import app.chung.language.tasks.TaskRefusal.TaskHasAnOwner;
import app.chung.language.tasks.TaskRefusal.TaskIsClosed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Samples of tasks. */
public final class TaskSamples implements Samples {

    private static final TaskId ID = new TaskId(id(41));
    private static final TaskCommentId COMMENT = new TaskCommentId(id(42));
    private static final GroupId GROUP = new GroupId(id(21));
    private static final Due FRIDAY =
            new Due(LocalDate.of(2026, 11, 27), LocalTime.of(16, 30), "Asia/Ho_Chi_Minh");
    private static final Due SOME_DAY = new Due(LocalDate.of(2026, 12, 1), null, "Europe/Berlin");

    @Override
    public List<Command> commands() {
        return List.of(
                new CreateTask(ID, "Gọi thợ sửa lò", "Lò số 2 nguội *chậm*", GROUP, MINH, FRIDAY),
                new RenameTask(ID, "Gọi thợ sửa lò số 2"),
                new DescribeTask(ID, null),
                new AssignTask(ID, MINH),
                new UnassignTask(ID),
                new ChangeDue(ID, SOME_DAY),
                new CompleteTask(ID),
                new ReopenTask(ID),
                new CommentOnTask(ID, COMMENT, "Thợ hẹn sáng mai."),
                new EditTaskComment(ID, COMMENT, "Thợ hẹn sáng thứ Hai."),
                new DeleteTaskComment(ID, COMMENT),
                new RestoreTaskComment(ID, COMMENT));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new TaskCreated(
                        ID,
                        "Gọi thợ sửa lò",
                        Personal.of(LAN, "Lò số 2 nguội *chậm*"),
                        GROUP,
                        1,
                        LAN,
                        MINH,
                        FRIDAY),
                new TaskCreated(ID, "Gọi thợ sửa lò", null, null, 0, LAN, null, null),
                new TaskRenamed(ID, "Gọi thợ sửa lò", "Gọi thợ sửa lò số 2"),
                new TaskDescribed(ID, Personal.of(MINH, "Lò số 2")),
                new TaskDescribed(ID, null),
                new TaskAssigned(ID, null, MINH),
                new TaskUnassigned(ID, MINH),
                new DueChanged(ID, FRIDAY, SOME_DAY),
                new TaskCommented(
                        ID, COMMENT, MINH, GROUP, 1, Personal.of(MINH, "Thợ hẹn sáng mai.")),
                new TaskCommentEdited(ID, COMMENT, Personal.of(MINH, "Thợ hẹn sáng thứ Hai.")),
                new TaskCommentDeleted(ID, COMMENT, MINH),
                new TaskCommentRestored(ID, COMMENT, MINH),
                new TaskCompleted(ID),
                new TaskReopened(ID));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(
                new TaskIsClosed(),
                new TaskHasAnOwner(MINH),
                new OwnerMayNotSeeTask(),
                new TaskCommentIsDeleted());
    }
}
