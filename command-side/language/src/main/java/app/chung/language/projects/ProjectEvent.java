package app.chung.language.projects;

import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What happens to a project. */
public sealed interface ProjectEvent extends Event {

    /** Whose history this belongs to. */
    ProjectId project();

    /**
     * A project was made. That its creator leads it is the next event.
     *
     * @param project which
     * @param name its name
     * @param description what it is about; null for nothing
     * @param privacy who may look in
     * @param workflow what its tasks go through
     * @param requiresOwner whether a task needs an owner before it leaves the first state
     * @param template the project it was modelled on; null for none
     * @param creator who made it
     */
    record ProjectCreated(
            ProjectId project,
            String name,
            @Nullable String description,
            ProjectPrivacy privacy,
            Workflow workflow,
            boolean requiresOwner,
            @Nullable ProjectId template,
            PersonId creator)
            implements ProjectEvent, ConcernsAccess {}

    /**
     * A project is called otherwise.
     *
     * @param project which
     * @param from its name until now
     * @param to its name from now on
     */
    record ProjectRenamed(ProjectId project, String from, String to) implements ProjectEvent {}

    /**
     * A project says otherwise what it is about.
     *
     * @param project which
     * @param from what it said; null for nothing
     * @param to what it says; null for nothing
     */
    record ProjectDescribed(ProjectId project, @Nullable String from, @Nullable String to)
            implements ProjectEvent {}

    /**
     * The tasks of a project go through other states or other steps.
     *
     * @param project which
     * @param from what they went through
     * @param to what they go through
     */
    record WorkflowChanged(ProjectId project, Workflow from, Workflow to)
            implements ProjectEvent, ConcernsAccess {}

    /**
     * A task needs an owner from now on before it leaves the first state, or it no longer does.
     *
     * @param project which
     * @param required whether it does
     */
    record OwnerRequirementChanged(ProjectId project, boolean required)
            implements ProjectEvent, ConcernsAccess {}

    /**
     * A project is offered as a template.
     *
     * @param project which
     */
    record ProjectBecameTemplate(ProjectId project) implements ProjectEvent {}

    /**
     * A project is offered as a template no longer.
     *
     * @param project which
     */
    record ProjectStoppedBeingTemplate(ProjectId project) implements ProjectEvent {}

    /**
     * A person joined a project by themselves, or made it.
     *
     * @param project which
     * @param person who
     * @param role as what
     */
    record ProjectMemberJoined(ProjectId project, PersonId person, ProjectRole role)
            implements ProjectEvent, ConcernsAccess {}

    /**
     * A person was taken into a project.
     *
     * @param project which
     * @param person who
     * @param role as what
     */
    record ProjectMemberAdded(ProjectId project, PersonId person, ProjectRole role)
            implements ProjectEvent, ConcernsAccess {}

    /**
     * A person is something else in a project.
     *
     * @param project which
     * @param person who
     * @param from what they were
     * @param to what they are
     */
    record ProjectRoleChanged(ProjectId project, PersonId person, ProjectRole from, ProjectRole to)
            implements ProjectEvent, ConcernsAccess {}

    /**
     * A person left a project by themselves.
     *
     * @param project which
     * @param person who
     */
    record ProjectMemberLeft(ProjectId project, PersonId person)
            implements ProjectEvent, ConcernsAccess {}

    /**
     * A person was put out of a project.
     *
     * @param project which
     * @param person who
     */
    record ProjectMemberRemoved(ProjectId project, PersonId person)
            implements ProjectEvent, ConcernsAccess {}
}
