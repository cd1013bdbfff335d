package app.chung.language.tasks;

import static app.chung.language.kernel.Cast.HOA;
import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.MINH;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.TaskCommand.AddChecklistItem;
import app.chung.language.tasks.TaskCommand.AddFollower;
import app.chung.language.tasks.TaskCommand.AddHelper;
import app.chung.language.tasks.TaskCommand.AddLabel;
import app.chung.language.tasks.TaskCommand.AddTaskToProject;
import app.chung.language.tasks.TaskCommand.AssignTask;
import app.chung.language.tasks.TaskCommand.ChangeDue;
import app.chung.language.tasks.TaskCommand.ChangePriority;
import app.chung.language.tasks.TaskCommand.CommentOnTask;
import app.chung.language.tasks.TaskCommand.CompleteTask;
import app.chung.language.tasks.TaskCommand.CreateTask;
import app.chung.language.tasks.TaskCommand.DeleteTaskComment;
import app.chung.language.tasks.TaskCommand.DescribeTask;
import app.chung.language.tasks.TaskCommand.EditTaskComment;
import app.chung.language.tasks.TaskCommand.MoveTask;
import app.chung.language.tasks.TaskCommand.RemoveChecklistItem;
import app.chung.language.tasks.TaskCommand.RemoveFollower;
import app.chung.language.tasks.TaskCommand.RemoveHelper;
import app.chung.language.tasks.TaskCommand.RemoveLabel;
import app.chung.language.tasks.TaskCommand.RenameTask;
import app.chung.language.tasks.TaskCommand.ReopenTask;
import app.chung.language.tasks.TaskCommand.RestoreTaskComment;
import app.chung.language.tasks.TaskCommand.RewordChecklistItem;
import app.chung.language.tasks.TaskCommand.TakeTaskFromProject;
import app.chung.language.tasks.TaskCommand.TickChecklistItem;
import app.chung.language.tasks.TaskCommand.UnassignTask;
import app.chung.language.tasks.TaskEvent.ChecklistItemAdded;
import app.chung.language.tasks.TaskEvent.ChecklistItemRemoved;
import app.chung.language.tasks.TaskEvent.ChecklistItemReworded;
import app.chung.language.tasks.TaskEvent.ChecklistItemTicked;
import app.chung.language.tasks.TaskEvent.ChecklistItemUnticked;
import app.chung.language.tasks.TaskEvent.DueChanged;
import app.chung.language.tasks.TaskEvent.FollowerAdded;
import app.chung.language.tasks.TaskEvent.FollowerRemoved;
import app.chung.language.tasks.TaskEvent.HelperAdded;
import app.chung.language.tasks.TaskEvent.HelperRemoved;
import app.chung.language.tasks.TaskEvent.LabelAdded;
import app.chung.language.tasks.TaskEvent.LabelRemoved;
import app.chung.language.tasks.TaskEvent.PeopleMentionedOnTask;
import app.chung.language.tasks.TaskEvent.PriorityChanged;
import app.chung.language.tasks.TaskEvent.TaskAddedToProject;
import app.chung.language.tasks.TaskEvent.TaskAssigned;
import app.chung.language.tasks.TaskEvent.TaskCommentDeleted;
import app.chung.language.tasks.TaskEvent.TaskCommentEdited;
import app.chung.language.tasks.TaskEvent.TaskCommentRestored;
import app.chung.language.tasks.TaskEvent.TaskCommented;
import app.chung.language.tasks.TaskEvent.TaskCompleted;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import app.chung.language.tasks.TaskEvent.TaskDescribed;
import app.chung.language.tasks.TaskEvent.TaskMoved;
import app.chung.language.tasks.TaskEvent.TaskRenamed;
import app.chung.language.tasks.TaskEvent.TaskReopened;
import app.chung.language.tasks.TaskEvent.TaskTakenFromProject;
import app.chung.language.tasks.TaskEvent.TaskUnassigned;
import app.chung.language.tasks.TaskRefusal.AccountIsDeactivated;
import app.chung.language.tasks.TaskRefusal.ChecklistItemIsNotThere;
import app.chung.language.tasks.TaskRefusal.OwnerMayNotSeeTask;
import app.chung.language.tasks.TaskRefusal.PersonMayNotSeeTask;
import app.chung.language.tasks.TaskRefusal.StateIsNotThere;
import app.chung.language.tasks.TaskRefusal.StepIsNotAllowed;
import app.chung.language.tasks.TaskRefusal.TaskCommentIsDeleted;
import app.chung.language.tasks.TaskRefusal.TaskHasAnOwner;
import app.chung.language.tasks.TaskRefusal.TaskHasTooMany;
import app.chung.language.tasks.TaskRefusal.TaskIsClosed;
import app.chung.language.tasks.TaskRefusal.TaskIsNotInProject;
import app.chung.language.tasks.TaskRefusal.TaskNeedsAnOwner;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Samples of tasks. */
public final class TaskSamples implements Samples {

    private static final TaskId ID = new TaskId(id(41));
    private static final TaskCommentId COMMENT = new TaskCommentId(id(42));
    private static final GroupId GROUP = new GroupId(id(21));
    private static final ProjectId PROJECT = new ProjectId(id(71));
    private static final ChecklistItemId ITEM = new ChecklistItemId(id(43));
    private static final CardState DOING = new CardState("dang-lam", "Đang làm", false);
    private static final CardState DONE = new CardState("xong", "Xong", true);
    private static final Due FRIDAY =
            new Due(LocalDate.of(2026, 11, 27), LocalTime.of(16, 30), "Asia/Ho_Chi_Minh");
    private static final Due SOME_DAY = new Due(LocalDate.of(2026, 12, 1), null, "Europe/Berlin");

    @Override
    public List<Command> commands() {
        return List.of(
                new CreateTask(
                        ID,
                        "Gọi thợ sửa lò",
                        "Lò số 2 nguội *chậm*",
                        GROUP,
                        null,
                        null,
                        null,
                        MINH,
                        FRIDAY),
                new CreateTask(ID, "Gọi thợ sửa lò", null, null, PROJECT, "doing", 142, null, null),
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
                new RestoreTaskComment(ID, COMMENT),
                new AddHelper(ID, HOA),
                new RemoveHelper(ID, HOA),
                new AddFollower(ID, HOA),
                new RemoveFollower(ID, HOA),
                new ChangePriority(ID, Priority.HIGH),
                new AddLabel(ID, "Bản đồ"),
                new RemoveLabel(ID, "Bản đồ"),
                new AddChecklistItem(ID, ITEM, "Hỏi giá"),
                new RewordChecklistItem(ID, ITEM, "Hỏi giá hai nơi"),
                new TickChecklistItem(ID, ITEM, true),
                new RemoveChecklistItem(ID, ITEM),
                new AddTaskToProject(ID, PROJECT, "dang-lam", "m1"),
                new MoveTask(ID, PROJECT, "xong", "m1i"),
                new TakeTaskFromProject(ID, PROJECT));
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
                        null,
                        null,
                        LAN,
                        MINH,
                        FRIDAY),
                new TaskCreated(ID, "Gọi thợ sửa lò", null, null, 0, null, null, LAN, null, null),
                new TaskCreated(ID, "Gọi thợ sửa lò", null, null, 0, PROJECT, 142, LAN, null, null),
                new TaskRenamed(ID, "Gọi thợ sửa lò", "Gọi thợ sửa lò số 2"),
                new TaskDescribed(ID, Personal.of(MINH, "Lò số 2")),
                new TaskDescribed(ID, null),
                new TaskAssigned(ID, null, MINH),
                new TaskUnassigned(ID, MINH),
                new DueChanged(ID, FRIDAY, SOME_DAY),
                new TaskCommented(
                        ID, COMMENT, MINH, GROUP, 1, null, Personal.of(MINH, "Thợ hẹn sáng mai.")),
                new TaskCommented(
                        ID, COMMENT, MINH, null, 0, PROJECT, Personal.of(MINH, "Thợ hẹn mai.")),
                new TaskCommentEdited(ID, COMMENT, Personal.of(MINH, "Thợ hẹn sáng thứ Hai.")),
                new PeopleMentionedOnTask(ID, COMMENT, MINH, List.of(HOA)),
                new TaskCommentDeleted(ID, COMMENT, MINH),
                new TaskCommentRestored(ID, COMMENT, MINH),
                new HelperAdded(ID, HOA),
                new HelperRemoved(ID, HOA),
                new FollowerAdded(ID, HOA),
                new FollowerRemoved(ID, HOA),
                new PriorityChanged(ID, Priority.NORMAL, Priority.HIGH),
                new LabelAdded(ID, "Bản đồ"),
                new LabelRemoved(ID, "Bản đồ"),
                new ChecklistItemAdded(ID, ITEM, "Hỏi giá"),
                new ChecklistItemReworded(ID, ITEM, "Hỏi giá", "Hỏi giá hai nơi"),
                new ChecklistItemTicked(ID, ITEM, "Hỏi giá hai nơi"),
                new ChecklistItemUnticked(ID, ITEM, "Hỏi giá hai nơi"),
                new ChecklistItemRemoved(ID, ITEM, "Hỏi giá hai nơi"),
                new TaskAddedToProject(ID, PROJECT, null, 0, PROJECT, DOING, "m1"),
                new TaskMoved(ID, PROJECT, DOING, DONE, "m1i"),
                new TaskTakenFromProject(ID, PROJECT, DONE),
                new TaskCompleted(ID),
                new TaskReopened(ID));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(
                new TaskIsClosed(),
                new TaskHasAnOwner(MINH),
                new OwnerMayNotSeeTask(),
                new TaskCommentIsDeleted(),
                new PersonMayNotSeeTask(),
                new AccountIsDeactivated(),
                new TaskNeedsAnOwner(),
                new StateIsNotThere(),
                new StepIsNotAllowed("dang-lam", "xong"),
                new TaskIsNotInProject(),
                new ChecklistItemIsNotThere(),
                new TaskHasTooMany(100));
    }
}
