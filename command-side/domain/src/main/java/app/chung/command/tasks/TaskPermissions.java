package app.chung.command.tasks;

import app.chung.access.Audience;
import app.chung.access.Audience.GroupName;
import app.chung.command.Asker;
import app.chung.command.Permission;
import app.chung.command.tasks.TaskState.Comment;
import app.chung.language.groups.GroupId;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.TaskCommand;
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
import org.jspecify.annotations.Nullable;

/** Who may ask what of tasks. */
final class TaskPermissions {

    private TaskPermissions() {}

    static Permission check(TaskState task, TaskCommand command, Asker asker) {
        boolean sees = task.exists() && asker.maySee(task.audience());
        if (asker.isImporting()) {
            return told(sees, command, asker);
        }
        boolean works = worksOn(task, asker);
        return switch (command) {
            case CreateTask c -> create(c, asker);
            case RenameTask _,
                    DescribeTask _,
                    AssignTask _,
                    ChangeDue _,
                    CompleteTask _,
                    ReopenTask _,
                    AddHelper _,
                    ChangePriority _,
                    AddLabel _,
                    RemoveLabel _,
                    AddChecklistItem _,
                    RewordChecklistItem _,
                    TickChecklistItem _,
                    RemoveChecklistItem _ ->
                    Permission.seenBy(sees, works);
            case UnassignTask _ ->
                    Permission.seenBy(sees, task.owner() == null || handsOn(task, asker));
            case RemoveHelper c -> Permission.seenBy(sees, works || asker.is(c.person()));
            case AddFollower c -> Permission.seenBy(sees, works || asker.is(c.person()));
            case RemoveFollower c -> Permission.seenBy(sees, works || asker.is(c.person()));
            case CommentOnTask _ -> Permission.seenBy(sees, true);
            case EditTaskComment c -> edit(sees, task.comment(c.comment()), asker);
            case DeleteTaskComment c -> delete(sees, task, task.comment(c.comment()), asker);
            case RestoreTaskComment c -> restore(sees, task, task.comment(c.comment()), asker);
            case AddTaskToProject c ->
                    Permission.seenBy(
                            sees && sees(c.project(), asker), works && worksIn(c.project(), asker));
            case MoveTask c ->
                    Permission.seenBy(
                            sees && sees(c.project(), asker),
                            worksIn(c.project(), asker) || task.isAssignedTo(asker.person()));
            case TakeTaskFromProject c ->
                    Permission.seenBy(
                            sees && sees(c.project(), asker), takesFrom(c.project(), task, asker));
        };
    }

    /** What happened elsewhere was allowed there; who tells it must see what it is about. */
    private static Permission told(boolean sees, TaskCommand command, Asker asker) {
        return switch (command) {
            case CreateTask c -> Permission.seenBy(asker.maySee(home(c)), true);
            case AddTaskToProject c -> Permission.seenBy(sees && sees(c.project(), asker), true);
            case MoveTask c -> Permission.seenBy(sees && sees(c.project(), asker), true);
            case TakeTaskFromProject c -> Permission.seenBy(sees && sees(c.project(), asker), true);
            case RenameTask _,
                    DescribeTask _,
                    AssignTask _,
                    UnassignTask _,
                    ChangeDue _,
                    CompleteTask _,
                    ReopenTask _,
                    CommentOnTask _,
                    EditTaskComment _,
                    DeleteTaskComment _,
                    RestoreTaskComment _,
                    AddHelper _,
                    RemoveHelper _,
                    AddFollower _,
                    RemoveFollower _,
                    ChangePriority _,
                    AddLabel _,
                    RemoveLabel _,
                    AddChecklistItem _,
                    RewordChecklistItem _,
                    TickChecklistItem _,
                    RemoveChecklistItem _ ->
                    Permission.seenBy(sees, true);
        };
    }

    private static Audience home(CreateTask c) {
        if (c.project() != null) {
            return new Audience.Project(c.project());
        }
        return c.group() == null
                ? new Audience.Organisation()
                : new Audience.GroupInside(c.group());
    }

    private static Permission create(CreateTask c, Asker asker) {
        GroupId group = c.group();
        ProjectId project = c.project();
        if (project != null) {
            return Permission.seenBy(sees(project, asker), worksIn(project, asker));
        }
        return group == null
                ? Permission.granted(asker.isOfStaff())
                : Permission.seenBy(asker.maySee(new GroupName(group)), isIn(group, asker));
    }

    private static boolean worksOn(TaskState task, Asker asker) {
        GroupId group = task.home().group();
        ProjectId project = task.home().project();
        if (isConcerned(task, asker) || task.details().isHelpedBy(asker.person())) {
            return true;
        }
        if (project != null) {
            return worksIn(project, asker);
        }
        return group == null ? asker.isOfStaff() : isIn(group, asker);
    }

    /** Whether this person may take the task from its owner. */
    static boolean handsOn(TaskState task, Asker asker) {
        return isConcerned(task, asker) || looksAfter(task, asker);
    }

    private static boolean isConcerned(TaskState task, Asker asker) {
        return asker.person().equals(task.requester()) || task.isOwnedBy(asker.person());
    }

    private static boolean looksAfter(TaskState task, Asker asker) {
        GroupId group = task.home().group();
        ProjectId project = task.home().project();
        return asker.isAdministrator()
                || (group != null && asker.isAdminOf(group))
                || (project != null && leads(project, asker));
    }

    /** From its own project's board only a lead takes it; the workflow there would else be moot. */
    private static boolean takesFrom(ProjectId project, TaskState task, Asker asker) {
        return project.equals(task.home().project())
                ? leads(project, asker)
                : worksIn(project, asker) || worksOn(task, asker);
    }

    private static boolean sees(ProjectId project, Asker asker) {
        return asker.maySee(new Audience.Project(project));
    }

    private static boolean worksIn(ProjectId project, Asker asker) {
        return asker.worksIn(project);
    }

    private static boolean leads(ProjectId project, Asker asker) {
        return asker.leads(project);
    }

    private static boolean isIn(GroupId group, Asker asker) {
        return asker.isIn(group);
    }

    private static Permission edit(boolean sees, @Nullable Comment comment, Asker asker) {
        return comment == null
                ? Permission.HIDDEN
                : Permission.seenBy(sees, asker.is(comment.author()));
    }

    private static Permission restore(
            boolean sees, TaskState task, @Nullable Comment comment, Asker asker) {
        return comment == null
                ? Permission.HIDDEN
                : Permission.seenBy(
                        sees,
                        asker.mayRestore(
                                comment.author(), comment.deletedBy(), looksAfter(task, asker)));
    }

    private static Permission delete(
            boolean sees, TaskState task, @Nullable Comment comment, Asker asker) {
        return comment == null
                ? Permission.HIDDEN
                : Permission.seenBy(sees, asker.is(comment.author()) || looksAfter(task, asker));
    }
}
