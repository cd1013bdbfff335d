package app.chung.command.tasks;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Mentions;
import app.chung.command.Rule;
import app.chung.command.tasks.TaskDetails.Item;
import app.chung.command.tasks.TaskState.Comment;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.ChecklistItemId;
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
import app.chung.language.tasks.TaskCommentId;
import app.chung.language.tasks.TaskEvent;
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
import app.chung.language.tasks.TaskId;
import app.chung.language.tasks.TaskRefusal.StateIsNotThere;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides about one task. */
public final class Task implements Decider<TaskCommand, TaskEvent, TaskState> {

    private static final int MOST_PEOPLE = 50;
    private static final int MOST_LABELS = 30;

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
                            asker,
                            !c.title().equals(task.title()),
                            new TaskRenamed(c.task(), task.title(), c.title()));
            case DescribeTask c ->
                    whileOpen(
                            task,
                            asker,
                            c.description() != null || task.described(),
                            new TaskDescribed(c.task(), personal(asker.person(), c.description())));
            case AssignTask c -> assign(task, c, asker);
            case UnassignTask c -> unassign(task, c, asker);
            case ChangeDue c ->
                    whileOpen(
                            task,
                            asker,
                            !Objects.equals(c.due(), task.due()),
                            new DueChanged(c.task(), task.due(), c.due()));
            case CompleteTask c -> new Boards(c.task(), task, asker).finish(true);
            case ReopenTask c -> new Boards(c.task(), task, asker).finish(false);
            case CommentOnTask c -> comment(task, c, asker);
            case EditTaskComment c -> editComment(task, c, asker);
            case DeleteTaskComment c -> deleteComment(task, c);
            case RestoreTaskComment c -> restoreComment(task, c);
            case AddHelper c -> addHelper(task, c, asker);
            case RemoveHelper c ->
                    Decision.acceptedIf(
                            task.details().isHelpedBy(c.person()),
                            () -> new HelperRemoved(c.task(), c.person()));
            case AddFollower c -> addFollower(task, c, asker);
            case RemoveFollower c ->
                    Decision.acceptedIf(
                            task.details().isFollowedBy(c.person()),
                            () -> new FollowerRemoved(c.task(), c.person()));
            case ChangePriority c ->
                    whileOpen(
                            task,
                            asker,
                            c.priority() != task.details().priority(),
                            new PriorityChanged(c.task(), task.details().priority(), c.priority()));
            case AddLabel c -> addLabel(task, c, asker);
            case RemoveLabel c ->
                    whileOpen(
                            task,
                            asker,
                            task.details().labels().contains(c.label()),
                            new LabelRemoved(c.task(), c.label()));
            case AddChecklistItem c -> new Checklist(task, asker).add(c);
            case RewordChecklistItem c -> new Checklist(task, asker).reword(c);
            case TickChecklistItem c -> new Checklist(task, asker).tick(c);
            case RemoveChecklistItem c -> new Checklist(task, asker).remove(c);
            case AddTaskToProject c -> new Boards(c.task(), task, asker).add(c);
            case MoveTask c -> new Boards(c.task(), task, asker).move(c);
            case TakeTaskFromProject c -> new Boards(c.task(), task, asker).take(c);
        };
    }

    private static Decision<TaskEvent> create(TaskState task, CreateTask c, Asker asker) {
        if (task.exists()) {
            return Decision.refused(new KernelRefusal.AlreadyExists());
        }
        GroupId group = c.group();
        int epoch = group == null ? 0 : asker.access().epochOf(group);
        TaskHome home = new TaskHome(group, epoch, c.project());
        PersonId requester = asker.person();
        TaskCreated created =
                new TaskCreated(
                        c.task(),
                        c.title(),
                        personal(requester, c.description()),
                        group,
                        epoch,
                        c.project(),
                        c.number(),
                        requester,
                        c.owner(),
                        c.due());
        return Rule.keep(
                () -> standing(created, c.state(), asker),
                new OwnerMaySeeTask(asker, c.owner(), home.audience()));
    }

    private static Decision<TaskEvent> standing(
            TaskCreated e, @Nullable String state, Asker asker) {
        ProjectId project = e.project();
        if (project == null) {
            return state == null ? Decision.accepted(e) : Decision.refused(new StateIsNotThere());
        }
        return new Boards(e.task(), TaskState.of(e), asker)
                .add(new AddTaskToProject(e.task(), project, state, null))
                .after(e);
    }

    private static Decision<TaskEvent> addHelper(TaskState task, AddHelper c, Asker asker) {
        return task.details().isHelpedBy(c.person())
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new HelperAdded(c.task(), c.person())),
                        new OnlyOpenTasksChange(task, asker),
                        new WhoIsConcernedMaySeeTask(asker, c.person(), task.audience()),
                        new ThereIsRoomForMore(task.details().helpers().size(), MOST_PEOPLE));
    }

    private static Decision<TaskEvent> addFollower(TaskState task, AddFollower c, Asker asker) {
        return task.details().isFollowedBy(c.person())
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new FollowerAdded(c.task(), c.person())),
                        new WhoIsConcernedMaySeeTask(asker, c.person(), task.audience()),
                        new ThereIsRoomForMore(task.details().followers().size(), MOST_PEOPLE));
    }

    private static Decision<TaskEvent> addLabel(TaskState task, AddLabel c, Asker asker) {
        return task.details().labels().contains(c.label())
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new LabelAdded(c.task(), c.label())),
                        new OnlyOpenTasksChange(task, asker),
                        new ThereIsRoomForMore(task.details().labels().size(), MOST_LABELS));
    }

    private static Decision<TaskEvent> whileOpen(
            TaskState task, Asker asker, boolean changes, TaskEvent event) {
        return Rule.keep(
                () -> Decision.acceptedIf(changes, () -> event),
                new OnlyOpenTasksChange(task, asker));
    }

    private static Decision<TaskEvent> assign(TaskState task, AssignTask c, Asker asker) {
        if (task.isOwnedBy(c.owner()) && !task.closed()) {
            return Decision.unchanged();
        }
        return Rule.keep(
                () -> Decision.accepted(new TaskAssigned(c.task(), task.owner(), c.owner())),
                new OnlyOpenTasksChange(task, asker),
                new AtMostOneAccountableOwner(task, asker),
                new OwnerMaySeeTask(asker, c.owner(), task.audience()));
    }

    private static Decision<TaskEvent> unassign(TaskState task, UnassignTask c, Asker asker) {
        PersonId owner = task.owner();
        return owner == null
                ? Decision.unchanged()
                : whileOpen(task, asker, true, new TaskUnassigned(c.task(), owner));
    }

    private static Decision<TaskEvent> comment(TaskState task, CommentOnTask c, Asker asker) {
        if (task.comment(c.comment()) != null) {
            return Decision.refused(new KernelRefusal.AlreadyExists());
        }
        PersonId author = asker.person();
        TaskCommented commented =
                new TaskCommented(
                        c.task(),
                        c.comment(),
                        author,
                        task.home().group(),
                        task.home().epoch(),
                        task.home().project(),
                        Personal.of(author, c.text()));
        return new Decision.Accepted<>(
                Mentions.beside(commented, mentioned(c.task(), c.comment(), c.text(), task, asker)),
                List.of(theOnly(c.comment())),
                List.of());
    }

    private static List<TaskEvent> mentioned(
            TaskId id, TaskCommentId comment, String text, TaskState task, Asker asker) {
        List<PersonId> people = Mentions.in(text, asker, task.audience());
        return people.isEmpty()
                ? List.of()
                : List.of(new PeopleMentionedOnTask(id, comment, asker.person(), people));
    }

    // Comments are shown by their own id, and somebody else may have read it under another task.
    private static Claim theOnly(TaskCommentId comment) {
        return new Claim("tasks.comment", comment.value().toString());
    }

    private static Decision<TaskEvent> editComment(TaskState task, EditTaskComment c, Asker asker) {
        TaskCommentEdited edited =
                new TaskCommentEdited(c.task(), c.comment(), Personal.of(asker.person(), c.text()));
        return Rule.keep(
                () ->
                        new Decision.Accepted<>(
                                Mentions.beside(
                                        edited,
                                        mentioned(c.task(), c.comment(), c.text(), task, asker)),
                                List.of(),
                                List.of()),
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
            case PeopleMentionedOnTask _ -> task;
            case TaskCommentDeleted e -> with(task, e.comment(), e.author(), actor);
            case TaskCommentRestored e -> with(task, e.comment(), e.author(), null);
            case HelperAdded e -> task.noting(task.details().helped(e.person(), true));
            case HelperRemoved e -> task.noting(task.details().helped(e.person(), false));
            case FollowerAdded e -> task.noting(task.details().followed(e.person(), true));
            case FollowerRemoved e -> task.noting(task.details().followed(e.person(), false));
            case PriorityChanged e -> task.noting(task.details().mattering(e.to()));
            case LabelAdded e -> task.noting(task.details().labelled(e.label(), true));
            case LabelRemoved e -> task.noting(task.details().labelled(e.label(), false));
            case ChecklistItemAdded e -> listing(task, e.item(), e.text(), false);
            case ChecklistItemReworded e -> reworded(task, e);
            case ChecklistItemTicked e -> listing(task, e.item(), e.text(), true);
            case ChecklistItemUnticked e -> listing(task, e.item(), e.text(), false);
            case ChecklistItemRemoved e -> task.noting(task.details().without(e.item()));
            case TaskAddedToProject e -> task.on(e.project(), e.state());
            case TaskMoved e -> task.on(e.project(), e.to());
            case TaskTakenFromProject e -> task.off(e.project());
        };
    }

    private static TaskState listing(
            TaskState task, ChecklistItemId id, String text, boolean done) {
        return task.noting(task.details().with(id, new Item(text, done)));
    }

    private static TaskState reworded(TaskState task, ChecklistItemReworded e) {
        Item item = task.details().item(e.item());
        return listing(task, e.item(), e.to(), item != null && item.done());
    }

    private static TaskState with(
            TaskState task, TaskCommentId id, PersonId author, @Nullable PersonId deletedBy) {
        return task.with(id, new Comment(author, deletedBy));
    }
}
