package app.chung.audit.projects;

import static app.chung.audit.Mark.*;

import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectEvent;
import app.chung.language.projects.ProjectEvent.*;
import app.chung.language.projects.ProjectRole;
import app.chung.language.projects.State;
import app.chung.language.projects.Workflow;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happens to projects. */
@Component
public final class ProjectTeller implements Teller<ProjectEvent> {

    @Override
    public Class<ProjectEvent> events() {
        return ProjectEvent.class;
    }

    @Override
    public Told tell(ProjectEvent event, PersonId actor) {
        return switch (event) {
            case ProjectCreated e ->
                    Told.of(CREATED)
                            .with("name", new Value.Text(e.name()))
                            .with("privacy", new Value.Choice(e.privacy()))
                            .between(null, states(e.workflow()));
            case ProjectRenamed e ->
                    Told.of(CHANGED).fromTo(new Value.Text(e.from()), new Value.Text(e.to()));
            case ProjectDescribed e ->
                    Told.of(CHANGED)
                            .variant(e.to() == null ? "cleared" : "")
                            .between(text(e.from()), text(e.to()));
            case WorkflowChanged e -> workflow(e);
            case OwnerRequirementChanged e ->
                    Told.of(CHANGED).variant(e.required() ? "" : "dropped");
            case ProjectBecameTemplate ignored -> Told.of(CHANGED);
            case ProjectStoppedBeingTemplate ignored -> Told.of(CHANGED);
            case ProjectMemberJoined e ->
                    Told.of(MOVED)
                            .variant(e.role() == ProjectRole.LEAD ? "lead" : "")
                            .with("person", e.person());
            case ProjectMemberAdded e ->
                    Told.of(MOVED)
                            .with("person", e.person())
                            .with("role", new Value.Choice(e.role()));
            case ProjectRoleChanged e ->
                    Told.of(CHANGED)
                            .with("person", e.person())
                            .fromTo(new Value.Choice(e.from()), new Value.Choice(e.to()));
            case ProjectMemberLeft e -> Told.of(MOVED).with("person", e.person());
            case ProjectMemberRemoved e -> Told.of(REMOVED).with("person", e.person());
        };
    }

    private static Told workflow(WorkflowChanged e) {
        return e.from().states().equals(e.to().states())
                ? Told.of(CHANGED).variant("steps")
                : Told.of(CHANGED).between(states(e.from()), states(e.to()));
    }

    private static Value states(Workflow workflow) {
        return new Value.Text(
                workflow.states().stream().map(State::name).collect(Collectors.joining(" → ")));
    }

    private static @Nullable Value text(@Nullable String text) {
        return text == null ? null : new Value.Text(text);
    }
}
