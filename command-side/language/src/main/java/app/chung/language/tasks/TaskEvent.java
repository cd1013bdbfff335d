package app.chung.language.tasks;

import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Revision;
import app.chung.language.projects.ProjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a task. */
public sealed interface TaskEvent extends Event {

    /** Whose history this belongs to. */
    TaskId task();

    /**
     * Somebody wrote down what is to be done.
     *
     * @param task which
     * @param title what is to be done
     * @param description more about it, Markdown; null for nothing
     * @param group the group it belongs to; null for none
     * @param epoch the epoch of the group at that moment; 0 without a group
     * @param project the project it belongs to; null for none
     * @param number its number in the system it comes from; null for what began here
     * @param requester who wants it done
     * @param owner who answers for it; null for nobody yet
     * @param due until when; null for no date
     */
    @Revision(2)
    record TaskCreated(
            TaskId task,
            String title,
            @Nullable Personal description,
            @Nullable GroupId group,
            int epoch,
            @Nullable ProjectId project,
            @Nullable Integer number,
            PersonId requester,
            @Nullable PersonId owner,
            @Nullable Due due)
            implements TaskEvent {}

    /**
     * The title was changed.
     *
     * @param task which
     * @param from the title until now
     * @param to the title from now on
     */
    record TaskRenamed(TaskId task, String from, String to) implements TaskEvent {}

    /**
     * The description was changed.
     *
     * @param task which
     * @param description Markdown from now on; null for nothing
     */
    record TaskDescribed(TaskId task, @Nullable Personal description) implements TaskEvent {}

    /**
     * A person answers for the task.
     *
     * @param task which
     * @param from who did until now; null for nobody
     * @param to who does from now on
     */
    record TaskAssigned(TaskId task, @Nullable PersonId from, PersonId to) implements TaskEvent {}

    /**
     * Nobody answers for the task any more.
     *
     * @param task which
     * @param from who did until now
     */
    record TaskUnassigned(TaskId task, PersonId from) implements TaskEvent {}

    /**
     * It is due at another time.
     *
     * @param task which
     * @param from until when it was; null for no date
     * @param to until when it is; null for no date
     */
    record DueChanged(TaskId task, @Nullable Due from, @Nullable Due to) implements TaskEvent {}

    /**
     * It is done.
     *
     * @param task which
     */
    record TaskCompleted(TaskId task) implements TaskEvent {}

    /**
     * It is not done after all.
     *
     * @param task which
     */
    record TaskReopened(TaskId task) implements TaskEvent {}

    /**
     * Somebody commented on a task.
     *
     * @param task which
     * @param comment the comment
     * @param author who wrote it
     * @param group the group the task belongs to; null for none
     * @param epoch the epoch the task is from
     * @param project the project the task belongs to; null for none
     * @param text Markdown
     */
    @Revision(2)
    record TaskCommented(
            TaskId task,
            TaskCommentId comment,
            PersonId author,
            @Nullable GroupId group,
            int epoch,
            @Nullable ProjectId project,
            Personal text)
            implements TaskEvent {}

    /**
     * A comment's author said it otherwise.
     *
     * @param task under which task
     * @param comment the comment
     * @param text Markdown from now on
     */
    record TaskCommentEdited(TaskId task, TaskCommentId comment, Personal text)
            implements TaskEvent {}

    /**
     * A comment was taken away; a tombstone stays.
     *
     * @param task under which task
     * @param comment the comment
     * @param author who had written it
     */
    record TaskCommentDeleted(TaskId task, TaskCommentId comment, PersonId author)
            implements TaskEvent {}

    /**
     * A comment that was taken away is back as it was.
     *
     * @param task under which task
     * @param comment the comment
     * @param author who had written it
     */
    record TaskCommentRestored(TaskId task, TaskCommentId comment, PersonId author)
            implements TaskEvent {}

    /**
     * A person helps with the task.
     *
     * @param task which
     * @param person who
     */
    record HelperAdded(TaskId task, PersonId person) implements TaskEvent {}

    /**
     * A person helps no longer.
     *
     * @param task which
     * @param person who
     */
    record HelperRemoved(TaskId task, PersonId person) implements TaskEvent {}

    /**
     * A person hears of the task.
     *
     * @param task which
     * @param person who
     */
    record FollowerAdded(TaskId task, PersonId person) implements TaskEvent {}

    /**
     * A person hears of the task no longer.
     *
     * @param task which
     * @param person who
     */
    record FollowerRemoved(TaskId task, PersonId person) implements TaskEvent {}

    /**
     * The task matters more or less.
     *
     * @param task which
     * @param from how much until now
     * @param to how much from now on
     */
    record PriorityChanged(TaskId task, Priority from, Priority to) implements TaskEvent {}

    /**
     * A label was put on the task.
     *
     * @param task which
     * @param label the organisation's word
     */
    record LabelAdded(TaskId task, String label) implements TaskEvent {}

    /**
     * A label was taken off the task.
     *
     * @param task which
     * @param label the organisation's word
     */
    record LabelRemoved(TaskId task, String label) implements TaskEvent {}

    /**
     * The checklist has one more step, below the others.
     *
     * @param task which
     * @param item which
     * @param text what is to be done
     */
    record ChecklistItemAdded(TaskId task, ChecklistItemId item, String text)
            implements TaskEvent {}

    /**
     * A step is said otherwise.
     *
     * @param task which
     * @param item which
     * @param from what it said
     * @param to what it says
     */
    record ChecklistItemReworded(TaskId task, ChecklistItemId item, String from, String to)
            implements TaskEvent {}

    /**
     * A step is done.
     *
     * @param task which
     * @param item which
     * @param text what it says
     */
    record ChecklistItemTicked(TaskId task, ChecklistItemId item, String text)
            implements TaskEvent {}

    /**
     * A step is not done after all.
     *
     * @param task which
     * @param item which
     * @param text what it says
     */
    record ChecklistItemUnticked(TaskId task, ChecklistItemId item, String text)
            implements TaskEvent {}

    /**
     * A step was taken off the checklist.
     *
     * @param task which
     * @param item which
     * @param text what it said
     */
    record ChecklistItemRemoved(TaskId task, ChecklistItemId item, String text)
            implements TaskEvent {}

    /**
     * The task stands on the board of a project.
     *
     * @param task which
     * @param project which project
     * @param group the group the task belongs to; null for none
     * @param epoch the epoch the task is from
     * @param home the project the task belongs to, perhaps this one; null for none
     * @param state the state it is in there
     * @param rank where in that state
     */
    record TaskAddedToProject(
            TaskId task,
            ProjectId project,
            @Nullable GroupId group,
            int epoch,
            @Nullable ProjectId home,
            CardState state,
            String rank)
            implements TaskEvent {}

    /**
     * The task was moved on the board of a project; within a state when both are the same.
     *
     * @param task which
     * @param project which project
     * @param from the state it was in
     * @param to the state it is in
     * @param rank where in that state
     */
    record TaskMoved(TaskId task, ProjectId project, CardState from, CardState to, String rank)
            implements TaskEvent {}

    /**
     * The task no longer stands on the board of a project.
     *
     * @param task which
     * @param project which project
     * @param state the state it was in
     */
    record TaskTakenFromProject(TaskId task, ProjectId project, CardState state)
            implements TaskEvent {}

    /**
     * People were mentioned in a comment on a task who may see it.
     *
     * @param task which
     * @param comment the comment
     * @param author who mentioned them
     * @param people who was mentioned, never the author
     */
    record PeopleMentionedOnTask(
            TaskId task, TaskCommentId comment, PersonId author, List<PersonId> people)
            implements TaskEvent {

        /** Keeps a copy. */
        public PeopleMentionedOnTask {
            people = List.copyOf(people);
        }
    }
}
