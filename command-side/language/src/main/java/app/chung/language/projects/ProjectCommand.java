package app.chung.language.projects;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Importable;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** What can be asked of a project. */
@Importable
public sealed interface ProjectCommand extends Command {

    /** Which project. */
    ProjectId project();

    @Override
    default ProjectId target() {
        return project();
    }

    /**
     * Make a project and become its first lead; for everybody but guests.
     *
     * @param project the new project
     * @param name its name, 1 to 80 characters
     * @param description what it is about, at most 2 000 characters; null for nothing
     * @param privacy who may look in
     * @param workflow what its tasks go through
     * @param requireOwner whether a task needs an owner before it leaves the first state
     * @param template the project it was modelled on; null for none
     */
    record CreateProject(
            ProjectId project,
            String name,
            @Nullable String description,
            ProjectPrivacy privacy,
            Workflow workflow,
            boolean requireOwner,
            @Nullable ProjectId template)
            implements ProjectCommand {
        public CreateProject {
            Shape.required("project", project);
            name = Shape.line("name", name, 1, 80);
            description = Shape.optionalText("description", description, 2_000);
            Shape.required("privacy", privacy);
            Shape.required("workflow", workflow);
        }
    }

    /**
     * Call the project by another name; for its leads.
     *
     * @param project which
     * @param name its new name, 1 to 80 characters
     */
    record RenameProject(ProjectId project, String name) implements ProjectCommand {
        public RenameProject {
            Shape.required("project", project);
            name = Shape.line("name", name, 1, 80);
        }
    }

    /**
     * Say what the project is about; for its leads.
     *
     * @param project which
     * @param description at most 2 000 characters; null for nothing
     */
    record DescribeProject(ProjectId project, @Nullable String description)
            implements ProjectCommand {
        public DescribeProject {
            Shape.required("project", project);
            description = Shape.optionalText("description", description, 2_000);
        }
    }

    /**
     * Have its tasks go through other states or other steps; for its leads. Tasks in a state that
     * is no longer there stay in it until somebody moves them.
     *
     * @param project which
     * @param workflow from now on
     */
    record ChangeWorkflow(ProjectId project, Workflow workflow) implements ProjectCommand {
        public ChangeWorkflow {
            Shape.required("project", project);
            Shape.required("workflow", workflow);
        }
    }

    /**
     * Say whether a task needs an owner before it leaves the first state; for its leads.
     *
     * @param project which
     * @param required whether it does
     */
    record RequireOwner(ProjectId project, boolean required) implements ProjectCommand {
        public RequireOwner {
            Shape.required("project", project);
        }
    }

    /**
     * Offer the project's workflow to those who make new projects and may look into this one; for
     * its leads.
     *
     * @param project which
     */
    record MakeTemplate(ProjectId project) implements ProjectCommand {
        public MakeTemplate {
            Shape.required("project", project);
        }
    }

    /**
     * Offer the project as a template no longer; for its leads.
     *
     * @param project which
     */
    record StopBeingTemplate(ProjectId project) implements ProjectCommand {
        public StopBeingTemplate {
            Shape.required("project", project);
        }
    }

    /**
     * Take a person into the project; for its leads.
     *
     * @param project which
     * @param person who, an active person
     * @param role as what
     */
    record AddProjectMember(ProjectId project, PersonId person, ProjectRole role)
            implements ProjectCommand {
        public AddProjectMember {
            Shape.required("project", project);
            Shape.required("person", person);
            Shape.required("role", role);
        }
    }

    /**
     * Have a member be something else in the project; for its leads.
     *
     * @param project which
     * @param person who
     * @param role what they shall be
     */
    record ChangeProjectRole(ProjectId project, PersonId person, ProjectRole role)
            implements ProjectCommand {
        public ChangeProjectRole {
            Shape.required("project", project);
            Shape.required("person", person);
            Shape.required("role", role);
        }
    }

    /**
     * Put a person out of the project; for its leads.
     *
     * @param project which
     * @param person who
     */
    record RemoveProjectMember(ProjectId project, PersonId person) implements ProjectCommand {
        public RemoveProjectMember {
            Shape.required("project", project);
            Shape.required("person", person);
        }
    }

    /**
     * Join an open project as a member; for everybody but guests.
     *
     * @param project which
     */
    record JoinProject(ProjectId project) implements ProjectCommand {
        public JoinProject {
            Shape.required("project", project);
        }
    }

    /**
     * Leave a project. Its last lead stays while others are in it.
     *
     * @param project which
     */
    record LeaveProject(ProjectId project) implements ProjectCommand {
        public LeaveProject {
            Shape.required("project", project);
        }
    }
}
