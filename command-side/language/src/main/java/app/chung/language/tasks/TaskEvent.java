package app.chung.language.tasks;

import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
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
     * @param group the group it belongs to; null for the whole organisation
     * @param epoch the epoch of the group at that moment; 0 without a group
     * @param requester who wants it done
     * @param owner who answers for it; null for nobody yet
     * @param due until when; null for no date
     */
    record TaskCreated(
            TaskId task,
            String title,
            @Nullable Personal description,
            @Nullable GroupId group,
            int epoch,
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
     * @param group the group the task belongs to; null for the whole organisation
     * @param epoch the epoch the task is from
     * @param text Markdown
     */
    record TaskCommented(
            TaskId task,
            TaskCommentId comment,
            PersonId author,
            @Nullable GroupId group,
            int epoch,
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
}
