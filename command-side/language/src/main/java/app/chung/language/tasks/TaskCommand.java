package app.chung.language.tasks;

import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Importable;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import app.chung.language.projects.ProjectId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a task. */
@Importable
public sealed interface TaskCommand extends Command {

    /** Which task. */
    TaskId task();

    @Override
    default TaskId target() {
        return task();
    }

    /**
     * Write down what is to be done; in the organisation, for everybody but guests, or in a group
     * or a project one works in. Who writes it is the requester.
     *
     * @param task the new task
     * @param title what is to be done, 1 to 300 characters
     * @param description more about it, Markdown, at most 20 000 characters; null for nothing
     * @param group the group it belongs to; null for none
     * @param project the project it belongs to, on whose board it begins; null for none. Without
     *     group and project it is the whole organisation's; it can't have both
     * @param state in which of the project's states it begins; null for the first, and without a
     *     project
     * @param number its number in the system it comes from; null for what begins here
     * @param owner who answers for it, an active person who may see it; null for nobody yet
     * @param due until when; null for no date
     */
    record CreateTask(
            TaskId task,
            String title,
            @Nullable String description,
            @Nullable GroupId group,
            @Nullable ProjectId project,
            @Nullable String state,
            @Nullable Integer number,
            @Nullable PersonId owner,
            @Nullable Due due)
            implements TaskCommand {
        public CreateTask {
            Shape.required("task", task);
            if (group != null && project != null) {
                throw new Malformed("project", "belongs-to-a-group");
            }
            state = Shape.optionalLine("state", state, 40);
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

    /**
     * Have a person help with the task.
     *
     * @param task which
     * @param person who, an active person who may see the task
     */
    record AddHelper(TaskId task, PersonId person) implements TaskCommand {
        public AddHelper {
            Shape.required("task", task);
            Shape.required("person", person);
        }
    }

    /**
     * Have a person help with the task no longer.
     *
     * @param task which
     * @param person who
     */
    record RemoveHelper(TaskId task, PersonId person) implements TaskCommand {
        public RemoveHelper {
            Shape.required("task", task);
            Shape.required("person", person);
        }
    }

    /**
     * Have a person hear of the task; everybody who may see it may say so of themselves.
     *
     * @param task which
     * @param person who, an active person who may see the task
     */
    record AddFollower(TaskId task, PersonId person) implements TaskCommand {
        public AddFollower {
            Shape.required("task", task);
            Shape.required("person", person);
        }
    }

    /**
     * Have a person hear of the task no longer.
     *
     * @param task which
     * @param person who
     */
    record RemoveFollower(TaskId task, PersonId person) implements TaskCommand {
        public RemoveFollower {
            Shape.required("task", task);
            Shape.required("person", person);
        }
    }

    /**
     * Say how much the task matters.
     *
     * @param task which
     * @param priority how much
     */
    record ChangePriority(TaskId task, Priority priority) implements TaskCommand {
        public ChangePriority {
            Shape.required("task", task);
            Shape.required("priority", priority);
        }
    }

    /**
     * Put a label on the task.
     *
     * @param task which
     * @param label the organisation's word, 1 to 40 characters
     */
    record AddLabel(TaskId task, String label) implements TaskCommand {
        public AddLabel {
            Shape.required("task", task);
            label = Shape.line("label", label, 1, 40);
        }
    }

    /**
     * Take a label off the task.
     *
     * @param task which
     * @param label which
     */
    record RemoveLabel(TaskId task, String label) implements TaskCommand {
        public RemoveLabel {
            Shape.required("task", task);
            label = Shape.line("label", label, 1, 40);
        }
    }

    /**
     * Write one more step on the task's checklist, below the others.
     *
     * @param task which
     * @param item the new item
     * @param text what is to be done, 1 to 300 characters
     */
    record AddChecklistItem(TaskId task, ChecklistItemId item, String text) implements TaskCommand {
        public AddChecklistItem {
            Shape.required("task", task);
            Shape.required("item", item);
            text = Shape.line("text", text, 1, 300);
        }
    }

    /**
     * Say a step otherwise.
     *
     * @param task which
     * @param item which of its items
     * @param text 1 to 300 characters
     */
    record RewordChecklistItem(TaskId task, ChecklistItemId item, String text)
            implements TaskCommand {
        public RewordChecklistItem {
            Shape.required("task", task);
            Shape.required("item", item);
            text = Shape.line("text", text, 1, 300);
        }
    }

    /**
     * Say that a step is done, or that it is not after all.
     *
     * @param task which
     * @param item which of its items
     * @param done whether it is
     */
    record TickChecklistItem(TaskId task, ChecklistItemId item, boolean done)
            implements TaskCommand {
        public TickChecklistItem {
            Shape.required("task", task);
            Shape.required("item", item);
        }
    }

    /**
     * Take a step off the checklist.
     *
     * @param task which
     * @param item which of its items
     */
    record RemoveChecklistItem(TaskId task, ChecklistItemId item) implements TaskCommand {
        public RemoveChecklistItem {
            Shape.required("task", task);
            Shape.required("item", item);
        }
    }

    /**
     * Put the task on the board of one more project, in which one works. Who may see the task stays
     * as it is.
     *
     * @param task which
     * @param project on whose board
     * @param state in which of its states; null for the first that fits
     * @param rank where in it; null for the end
     */
    record AddTaskToProject(
            TaskId task, ProjectId project, @Nullable String state, @Nullable String rank)
            implements TaskCommand {
        public AddTaskToProject {
            Shape.required("task", task);
            Shape.required("project", project);
            state = Shape.optionalLine("state", state, 40);
            rank = Rank.wished(rank);
        }
    }

    /**
     * Move the task on the board of a project: to another state or to another place. In a done
     * state it is done, in another it is not.
     *
     * @param task which
     * @param project on whose board
     * @param state to which of its states
     * @param rank where in it, between those of its neighbours; null for the end
     */
    record MoveTask(TaskId task, ProjectId project, String state, @Nullable String rank)
            implements TaskCommand {
        public MoveTask {
            Shape.required("task", task);
            Shape.required("project", project);
            state = Shape.line("state", state, 1, 40);
            rank = Rank.wished(rank);
        }
    }

    /**
     * Take the task off the board of a project.
     *
     * @param task which
     * @param project of which
     */
    record TakeTaskFromProject(TaskId task, ProjectId project) implements TaskCommand {
        public TakeTaskFromProject {
            Shape.required("task", task);
            Shape.required("project", project);
        }
    }
}
