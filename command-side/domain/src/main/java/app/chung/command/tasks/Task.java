package app.chung.command.tasks;

import app.chung.access.Audience;
import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.command.tasks.TaskState.Comment;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
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
import app.chung.language.tasks.TaskCommentId;
import app.chung.language.tasks.TaskEvent;
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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides about one task. */
public final class Task implements Decider<TaskCommand, TaskEvent, TaskState> {

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public Class<TaskCommand> commands() {
        return TaskCommand.class;
    }

    @Override
    public Class<TaskEvent> events() {
        return TaskEvent.class;
    }

    @Override
    public TaskState initial() {
        return TaskState.NONE;
    }

    @Override
    public Decision<TaskEvent> decide(TaskState task, TaskCommand command, Asker asker) {
        return TaskPermissions.check(task, command, asker)
                .then(() -> permitted(task, command, asker));
    }

    private Decision<TaskEvent> permitted(TaskState task, TaskCommand command, Asker asker) {
        return switch (command) {
            case CreateTask c -> create(task, c, asker);
            case RenameTask c ->
                    whileOpen(
                            task,
                            !c.title().equals(task.title()),
                            new TaskRenamed(c.task(), task.title(), c.title()));
            case DescribeTask c ->
                    whileOpen(
                            task,
                            c.description() != null || task.described(),
                            new TaskDescribed(c.task(), personal(asker.person(), c.description())));
            case AssignTask c -> assign(task, c, asker);
            case UnassignTask c -> unassign(task, c);
            case ChangeDue c ->
                    whileOpen(
                            task,
                            !Objects.equals(c.due(), task.due()),
                            new DueChanged(c.task(), task.due(), c.due()));
            case CompleteTask c ->
                    Decision.acceptedIf(!task.closed(), () -> new TaskCompleted(c.task()));
            case ReopenTask c ->
                    Decision.acceptedIf(task.closed(), () -> new TaskReopened(c.task()));
            case CommentOnTask c -> comment(task, c, asker.person());
            case EditTaskComment c -> editComment(task, c, asker.person());
            case DeleteTaskComment c -> deleteComment(task, c);
            case RestoreTaskComment c -> restoreComment(task, c);
        };
    }

    private static Decision<TaskEvent> create(TaskState task, CreateTask c, Asker asker) {
        if (task.exists()) {
            return Decision.refused(new KernelRefusal.AlreadyExists());
        }
        GroupId group = c.group();
        int epoch = group == null ? 0 : asker.access().epochOf(group);
        PersonId requester = asker.person();
        return Rule.keep(
                () ->
                        Decision.accepted(
                                new TaskCreated(
                                        c.task(),
                                        c.title(),
                                        personal(requester, c.description()),
                                        group,
                                        epoch,
                                        requester,
                                        c.owner(),
                                        c.due())),
                new OwnerMaySeeTask(asker.access(), c.owner(), Audience.of(group, epoch)));
    }

    private static Decision<TaskEvent> whileOpen(TaskState task, boolean changes, TaskEvent event) {
        return Rule.keep(
                () -> Decision.acceptedIf(changes, () -> event), new OnlyOpenTasksChange(task));
    }

    private static Decision<TaskEvent> assign(TaskState task, AssignTask c, Asker asker) {
        if (task.isOwnedBy(c.owner()) && !task.closed()) {
            return Decision.unchanged();
        }
        return Rule.keep(
                () -> Decision.accepted(new TaskAssigned(c.task(), task.owner(), c.owner())),
                new OnlyOpenTasksChange(task),
                new AtMostOneAccountableOwner(task, asker),
                new OwnerMaySeeTask(asker.access(), c.owner(), task.audience()));
    }

    private static Decision<TaskEvent> unassign(TaskState task, UnassignTask c) {
        PersonId owner = task.owner();
        return owner == null
                ? Decision.unchanged()
                : whileOpen(task, true, new TaskUnassigned(c.task(), owner));
    }

    private static Decision<TaskEvent> comment(TaskState task, CommentOnTask c, PersonId author) {
        return task.comment(c.comment()) != null
                ? Decision.refused(new KernelRefusal.AlreadyExists())
                : new Decision.Accepted<>(
                        List.of(
                                new TaskCommented(
                                        c.task(),
                                        c.comment(),
                                        author,
                                        task.group(),
                                        task.epoch(),
                                        Personal.of(author, c.text()))),
                        List.of(theOnly(c.comment())),
                        List.of());
    }

    // Comments are shown by their own id, and somebody else may have read it under another task.
    private static Claim theOnly(TaskCommentId comment) {
        return new Claim("tasks.comment", comment.value().toString());
    }

    private static Decision<TaskEvent> editComment(
            TaskState task, EditTaskComment c, PersonId author) {
        return Rule.keep(
                () ->
                        Decision.accepted(
                                new TaskCommentEdited(
                                        c.task(), c.comment(), Personal.of(author, c.text()))),
                new DeletedTaskCommentsStay(task.comment(c.comment())));
    }

    private static Decision<TaskEvent> deleteComment(TaskState task, DeleteTaskComment c) {
        Comment comment = task.comment(c.comment());
        return comment == null || comment.deleted()
                ? Decision.unchanged()
                : Decision.accepted(
                        new TaskCommentDeleted(c.task(), c.comment(), comment.author()));
    }

    private static Decision<TaskEvent> restoreComment(TaskState task, RestoreTaskComment c) {
        Comment comment = task.comment(c.comment());
        return comment == null || !comment.deleted()
                ? Decision.unchanged()
                : Decision.accepted(
                        new TaskCommentRestored(c.task(), c.comment(), comment.author()));
    }

    private static @Nullable Personal personal(PersonId author, @Nullable String text) {
        return text == null ? null : Personal.of(author, text);
    }

    @Override
    public TaskState evolve(TaskState task, TaskEvent event, PersonId actor) {
        return switch (event) {
            case TaskCreated e -> TaskState.of(e);
            case TaskRenamed e -> task.titled(e.to());
            case TaskDescribed e -> task.described(e.description() != null);
            case TaskAssigned e -> task.ownedBy(e.to());
            case TaskUnassigned _ -> task.ownedBy(null);
            case DueChanged e -> task.dueAt(e.to());
            case TaskCompleted _ -> task.closed(true);
            case TaskReopened _ -> task.closed(false);
            case TaskCommented e -> with(task, e.comment(), e.author(), null);
            case TaskCommentEdited _ -> task;
            case TaskCommentDeleted e -> with(task, e.comment(), e.author(), actor);
            case TaskCommentRestored e -> with(task, e.comment(), e.author(), null);
        };
    }

    private static TaskState with(
            TaskState task, TaskCommentId id, PersonId author, @Nullable PersonId deletedBy) {
        return task.with(id, new Comment(author, deletedBy));
    }
}
