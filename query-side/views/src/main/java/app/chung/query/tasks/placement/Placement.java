package app.chung.query.tasks.placement;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.groups.GroupId;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.CardState;
import app.chung.language.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * That a task stands on the board of a project, for those who may see the one and the other.
 *
 * @param task which
 * @param project on whose board
 * @param state the id of the state it is in
 * @param stateName what that was called when it came there
 * @param done whether it was a done one
 * @param rank where in the state
 * @param group the group of the task; null for none
 * @param epoch the epoch the task is from
 * @param home the project of the task; null for none
 * @param position the event that put it there
 */
public record Placement(
        TaskId task,
        ProjectId project,
        String state,
        String stateName,
        boolean done,
        String rank,
        @Nullable GroupId group,
        int epoch,
        @Nullable ProjectId home,
        long position)
        implements Visible {

    @Override
    public Audience audience() {
        Audience ofTask = Audience.of(group, epoch, home);
        Audience ofBoard = new Audience.Project(project);
        return ofTask.equals(ofBoard) ? ofTask : new Audience.Both(ofTask, ofBoard);
    }

    Placement in(CardState other, String newRank) {
        return new Placement(
                task,
                project,
                other.id(),
                other.name(),
                other.done(),
                newRank,
                group,
                epoch,
                home,
                position);
    }

    /** The key of the document. */
    public static String key(ProjectId project, TaskId task) {
        return project.value() + ":" + task.value();
    }
}
