package app.chung.command.tasks;

import app.chung.access.Audience.GroupName;
import app.chung.command.Asker;
import app.chung.command.Permission;
import app.chung.command.tasks.TaskState.Comment;
import app.chung.language.groups.GroupId;
import app.chung.language.tasks.TaskCommand;
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
import org.jspecify.annotations.Nullable;

/** Who may ask what of tasks. */
final class TaskPermissions {

    private TaskPermissions() {}

    static Permission check(TaskState task, TaskCommand command, Asker asker) {
        boolean sees = task.exists() && asker.maySee(task.audience());
        return switch (command) {
            case CreateTask c -> create(c.group(), asker);
            case RenameTask _ -> Permission.seenBy(sees, worksOn(task, asker));
            case DescribeTask _ -> Permission.seenBy(sees, worksOn(task, asker));
            case AssignTask _ -> Permission.seenBy(sees, worksOn(task, asker));
            case ChangeDue _ -> Permission.seenBy(sees, worksOn(task, asker));
            case CompleteTask _ -> Permission.seenBy(sees, worksOn(task, asker));
            case ReopenTask _ -> Permission.seenBy(sees, worksOn(task, asker));
            case UnassignTask _ ->
                    Permission.seenBy(sees, task.owner() == null || handsOn(task, asker));
            case CommentOnTask _ -> Permission.seenBy(sees, true);
            case EditTaskComment c -> edit(sees, task.comment(c.comment()), asker);
            case DeleteTaskComment c -> delete(sees, task, task.comment(c.comment()), asker);
            case RestoreTaskComment c -> restore(sees, task, task.comment(c.comment()), asker);
        };
    }

    private static Permission create(@Nullable GroupId group, Asker asker) {
        return group == null
                ? Permission.granted(asker.isOfStaff())
                : Permission.seenBy(asker.maySee(new GroupName(group)), isIn(group, asker));
    }

    private static boolean worksOn(TaskState task, Asker asker) {
        GroupId group = task.group();
        return isConcerned(task, asker) || (group == null ? asker.isOfStaff() : isIn(group, asker));
    }

    /** Whether this person may take the task from its owner. */
    static boolean handsOn(TaskState task, Asker asker) {
        return isConcerned(task, asker) || looksAfter(task, asker);
    }

    private static boolean isConcerned(TaskState task, Asker asker) {
        return asker.person().equals(task.requester()) || task.isOwnedBy(asker.person());
    }

    private static boolean looksAfter(TaskState task, Asker asker) {
        GroupId group = task.group();
        return asker.isAdministrator()
                || (group != null && asker.access().isAdminOf(group, asker.person()));
    }

    private static boolean isIn(GroupId group, Asker asker) {
        return asker.access().isIn(group, asker.person());
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
