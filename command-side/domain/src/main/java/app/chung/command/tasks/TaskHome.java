package app.chung.command.tasks;

import app.chung.access.Audience;
import app.chung.language.groups.GroupId;
import app.chung.language.projects.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * To whom a task belongs; fixed when it is made. Neither group nor project: the whole organisation.
 *
 * @param group a group; null for none
 * @param epoch the epoch of the group
 * @param project a project; null for none
 */
public record TaskHome(@Nullable GroupId group, int epoch, @Nullable ProjectId project) {

    Audience audience() {
        return Audience.of(group, epoch, project);
    }
}
