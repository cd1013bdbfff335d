package app.chung.language.tasks;

import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** What can be asked of a task. */
public sealed interface TaskCommand extends Command {

    /** Which task. */
    TaskId task();

    @Override
    default TaskId target() {
        return task();
    }

    /**
     * Write down what is to be done; in the organisation, for everybody but guests, or in a group
     * one is in. Who writes it is the requester.
     *
     * @param task the new task
     * @param title what is to be done, 1 to 300 characters
     * @param description more about it, Markdown, at most 20 000 characters; null for nothing
     * @param group the group it belongs to; null for the whole organisation
     * @param owner who answers for it, an active person who may see it; null for nobody yet
     * @param due until when; null for no date
     */
    record CreateTask(
            TaskId task,
            String title,
            @Nullable String description,
            @Nullable GroupId group,
            @Nullable PersonId owner,
            @Nullable Due due)
            implements TaskCommand {
        public CreateTask {
            Shape.required("task", task);
            title = Shape.line("title", title, 1, 300);
            description = Shape.optionalText("description", description, 20_000);
            due = Due.wished(due);
        }
    }

    /**
     * Say shortly otherwise what is to be done.
     *
     * @param task which
     * @param title 1 to 300 characters
     */
    record RenameTask(TaskId task, String title) implements TaskCommand {
        public RenameTask {
            Shape.required("task", task);
            title = Shape.line("title", title, 1, 300);
        }
    }

    /**
     * Say more about it.
     *
     * @param task which
     * @param description Markdown, at most 20 000 characters; null for nothing
     */
    record DescribeTask(TaskId task, @Nullable String description) implements TaskCommand {
        public DescribeTask {
            Shape.required("task", task);
            description = Shape.optionalText("description", description, 20_000);
        }
    }

    /**
     * Let a person answer for the task. There is at most one owner: while there is one, only they,
     * the requester and admins hand it on.
     *
     * @param task which
     * @param owner who, an active person who may see the task
     */
    record AssignTask(TaskId task, PersonId owner) implements TaskCommand {
        public AssignTask {
            Shape.required("task", task);
            Shape.required("owner", owner);
        }
    }

    /**
     * Let nobody answer for the task; for its owner, the requester and admins.
     *
     * @param task which
     */
    record UnassignTask(TaskId task) implements TaskCommand {
        public UnassignTask {
            Shape.required("task", task);
        }
    }

    /**
     * Change until when.
     *
     * @param task which
     * @param due the new date; null for none
     */
    record ChangeDue(TaskId task, @Nullable Due due) implements TaskCommand {
        public ChangeDue {
            Shape.required("task", task);
            due = Due.wished(due);
        }
    }

    /**
     * Say that it is done.
     *
     * @param task which
     */
    record CompleteTask(TaskId task) implements TaskCommand {
        public CompleteTask {
            Shape.required("task", task);
        }
    }

    /**
     * Say that it is not done after all.
     *
     * @param task which
     */
    record ReopenTask(TaskId task) implements TaskCommand {
        public ReopenTask {
            Shape.required("task", task);
        }
    }

    /**
     * Comment on a task that one may see.
     *
     * @param task which
     * @param comment the new comment
     * @param text Markdown, 1 to 10 000 characters
     */
    record CommentOnTask(TaskId task, TaskCommentId comment, String text) implements TaskCommand {
        public CommentOnTask {
            Shape.required("task", task);
            Shape.required("comment", comment);
            text = Shape.text("text", text, 1, 10_000);
        }
    }

    /**
     * Say a comment otherwise; for its author.
     *
     * @param task which
     * @param comment which of its comments
     * @param text Markdown, 1 to 10 000 characters
     */
    record EditTaskComment(TaskId task, TaskCommentId comment, String text) implements TaskCommand {
        public EditTaskComment {
            Shape.required("task", task);
            Shape.required("comment", comment);
            text = Shape.text("text", text, 1, 10_000);
        }
    }

    /**
     * Take a comment away; for its author, the group's admins, and admins.
     *
     * @param task which
     * @param comment which of its comments
     */
    record DeleteTaskComment(TaskId task, TaskCommentId comment) implements TaskCommand {
        public DeleteTaskComment {
            Shape.required("task", task);
            Shape.required("comment", comment);
        }
    }

    /**
     * Bring a comment back as it was; for its author when they took it away themselves, else for
     * the group's admins and admins.
     *
     * @param task which
     * @param comment which of its comments
     */
    record RestoreTaskComment(TaskId task, TaskCommentId comment) implements TaskCommand {
        public RestoreTaskComment {
            Shape.required("task", task);
            Shape.required("comment", comment);
        }
    }
}
