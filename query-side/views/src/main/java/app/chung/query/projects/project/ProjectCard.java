package app.chung.query.projects.project;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.Workflow;
import app.chung.query.Words;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project.
 *
 * @param id which
 * @param name its name
 * @param sortName the name as it sorts in Vietnamese
 * @param description what it is about; null for nothing
 * @param privacy who may look in
 * @param workflow what its tasks go through
 * @param requiresOwner whether a task needs an owner before it leaves the first state
 * @param template whether it is offered as a template
 * @param members how many are in it
 * @param createdAt when it was made
 * @param version of its stream
 */
@RecordBuilder
public record ProjectCard(
        ProjectId id,
        String name,
        String sortName,
        @Nullable String description,
        ProjectPrivacy privacy,
        Workflow workflow,
        boolean requiresOwner,
        boolean template,
        int members,
        Instant createdAt,
        int version)
        implements Visible, ProjectCardBuilder.With {

    @Override
    public Audience audience() {
        return new Audience.Project(id);
    }

    ProjectCard called(String other) {
        return with(project -> project.name(other).sortName(Words.sortText(other)));
    }

    ProjectCard more(int by) {
        return withMembers(members + by);
    }
}
