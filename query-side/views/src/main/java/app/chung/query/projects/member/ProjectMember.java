package app.chung.query.projects.member;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectRole;
import java.time.Instant;

/**
 * That a person is in a project.
 *
 * @param project which
 * @param person who
 * @param role as what
 * @param since since when
 * @param position the event they came in with
 */
public record ProjectMember(
        ProjectId project, PersonId person, ProjectRole role, Instant since, long position)
        implements Visible {

    @Override
    public Audience audience() {
        return new Audience.Project(project);
    }

    ProjectMember as(ProjectRole other) {
        return new ProjectMember(project, person, other, since, position);
    }

    /** The key of the document. */
    public static String key(ProjectId project, PersonId person) {
        return project.value() + ":" + person.value();
    }
}
