package app.chung.command.projects;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectCommand;
import app.chung.language.projects.ProjectCommand.AddProjectMember;
import app.chung.language.projects.ProjectCommand.ChangeProjectRole;
import app.chung.language.projects.ProjectCommand.ChangeWorkflow;
import app.chung.language.projects.ProjectCommand.CreateProject;
import app.chung.language.projects.ProjectCommand.DescribeProject;
import app.chung.language.projects.ProjectCommand.JoinProject;
import app.chung.language.projects.ProjectCommand.LeaveProject;
import app.chung.language.projects.ProjectCommand.MakeTemplate;
import app.chung.language.projects.ProjectCommand.RemoveProjectMember;
import app.chung.language.projects.ProjectCommand.RenameProject;
import app.chung.language.projects.ProjectCommand.RequireOwner;
import app.chung.language.projects.ProjectCommand.StopBeingTemplate;
import app.chung.language.projects.ProjectEvent;
import app.chung.language.projects.ProjectEvent.OwnerRequirementChanged;
import app.chung.language.projects.ProjectEvent.ProjectBecameTemplate;
import app.chung.language.projects.ProjectEvent.ProjectCreated;
import app.chung.language.projects.ProjectEvent.ProjectDescribed;
import app.chung.language.projects.ProjectEvent.ProjectMemberAdded;
import app.chung.language.projects.ProjectEvent.ProjectMemberJoined;
import app.chung.language.projects.ProjectEvent.ProjectMemberLeft;
import app.chung.language.projects.ProjectEvent.ProjectMemberRemoved;
import app.chung.language.projects.ProjectEvent.ProjectRenamed;
import app.chung.language.projects.ProjectEvent.ProjectRoleChanged;
import app.chung.language.projects.ProjectEvent.ProjectStoppedBeingTemplate;
import app.chung.language.projects.ProjectEvent.WorkflowChanged;
import app.chung.language.projects.ProjectRefusal.PersonIsNotInProject;
import app.chung.language.projects.ProjectRole;
import app.chung.language.projects.Workflow;
import java.util.Objects;

/** Decides about one project. */
public final class Project implements Decider<ProjectCommand, ProjectEvent, ProjectState> {

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public Class<ProjectCommand> commands() {
        return ProjectCommand.class;
    }

    @Override
    public Class<ProjectEvent> events() {
        return ProjectEvent.class;
    }

    @Override
    public ProjectState initial() {
        return ProjectState.NONE;
    }

    @Override
    public Decision<ProjectEvent> decide(
            ProjectState project, ProjectCommand command, Asker asker) {
        return ProjectPermissions.check(project, command, asker)
                .then(() -> permitted(project, command, asker));
    }

    private Decision<ProjectEvent> permitted(
            ProjectState project, ProjectCommand command, Asker asker) {
        return switch (command) {
            case CreateProject c -> create(project, c, asker.person());
            case RenameProject c ->
                    Decision.acceptedIf(
                            !c.name().equals(project.name()),
                            () -> new ProjectRenamed(c.project(), project.name(), c.name()));
            case DescribeProject c ->
                    Decision.acceptedIf(
                            !Objects.equals(c.description(), project.description()),
                            () ->
                                    new ProjectDescribed(
                                            c.project(), project.description(), c.description()));
            case ChangeWorkflow c -> changeWorkflow(project, c);
            case RequireOwner c ->
                    Decision.acceptedIf(
                            c.required() != project.requiresOwner(),
                            () -> new OwnerRequirementChanged(c.project(), c.required()));
            case MakeTemplate c ->
                    Decision.acceptedIf(
                            !project.template(), () -> new ProjectBecameTemplate(c.project()));
            case StopBeingTemplate c ->
                    Decision.acceptedIf(
                            project.template(), () -> new ProjectStoppedBeingTemplate(c.project()));
            case AddProjectMember c -> add(project, c, asker);
            case ChangeProjectRole c -> changeRole(project, c, asker);
            case RemoveProjectMember c -> remove(project, c, asker);
            case JoinProject c -> join(project, c, asker.person());
            case LeaveProject c -> leave(project, c, asker);
        };
    }

    private static Decision<ProjectEvent> create(
            ProjectState project, CreateProject c, PersonId creator) {
        return project.exists()
                ? Decision.refused(new KernelRefusal.AlreadyExists())
                : Decision.accepted(
                        new ProjectCreated(
                                c.project(),
                                c.name(),
                                c.description(),
                                c.privacy(),
                                c.workflow(),
                                c.requireOwner(),
                                c.template(),
                                creator),
                        new ProjectMemberJoined(c.project(), creator, ProjectRole.LEAD));
    }

    private static Decision<ProjectEvent> changeWorkflow(ProjectState project, ChangeWorkflow c) {
        Workflow from = Objects.requireNonNull(project.workflow());
        return Decision.acceptedIf(
                !c.workflow().equals(from),
                () -> new WorkflowChanged(c.project(), from, c.workflow()));
    }

    private static Decision<ProjectEvent> add(
            ProjectState project, AddProjectMember c, Asker asker) {
        return project.has(c.person())
                ? Decision.unchanged()
                : Rule.keep(
                        () ->
                                Decision.accepted(
                                        new ProjectMemberAdded(c.project(), c.person(), c.role())),
                        new WhoWorksIsHere(asker.access(), c.person()),
                        new LeadsAreOfStaff(asker.access(), c.person(), c.role()));
    }

    private static Decision<ProjectEvent> changeRole(
            ProjectState project, ChangeProjectRole c, Asker asker) {
        ProjectRole from = project.roleOf(c.person());
        if (from == null) {
            return Decision.refused(new PersonIsNotInProject());
        }
        return from == c.role()
                ? Decision.unchanged()
                : Rule.keep(
                        () ->
                                Decision.accepted(
                                        new ProjectRoleChanged(
                                                c.project(), c.person(), from, c.role())),
                        new LeadsAreOfStaff(asker.access(), c.person(), c.role()),
                        new AProjectKeepsALead(project, c.person(), asker.access()));
    }

    private static Decision<ProjectEvent> remove(
            ProjectState project, RemoveProjectMember c, Asker asker) {
        return !project.has(c.person())
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new ProjectMemberRemoved(c.project(), c.person())),
                        new OthersKeepALead(project, c.person(), asker.access()));
    }

    private static Decision<ProjectEvent> join(
            ProjectState project, JoinProject c, PersonId person) {
        return project.has(person)
                ? Decision.unchanged()
                : Rule.keep(
                        () ->
                                Decision.accepted(
                                        new ProjectMemberJoined(
                                                c.project(), person, ProjectRole.MEMBER)),
                        new OnlyOpenProjectsAreJoined(project));
    }

    private static Decision<ProjectEvent> leave(ProjectState project, LeaveProject c, Asker asker) {
        PersonId person = asker.person();
        return !project.has(person)
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new ProjectMemberLeft(c.project(), person)),
                        new OthersKeepALead(project, person, asker.access()));
    }

    @Override
    public ProjectState evolve(ProjectState project, ProjectEvent event, PersonId actor) {
        return switch (event) {
            case ProjectCreated e -> ProjectState.of(e);
            case ProjectRenamed e -> project.named(e.to());
            case ProjectDescribed e -> project.described(e.to());
            case WorkflowChanged e -> project.going(e.to());
            case OwnerRequirementChanged e -> project.requiring(e.required());
            case ProjectBecameTemplate _ -> project.template(true);
            case ProjectStoppedBeingTemplate _ -> project.template(false);
            case ProjectMemberJoined e -> project.with(e.person(), e.role());
            case ProjectMemberAdded e -> project.with(e.person(), e.role());
            case ProjectRoleChanged e -> project.with(e.person(), e.to());
            case ProjectMemberLeft e -> project.without(e.person());
            case ProjectMemberRemoved e -> project.without(e.person());
        };
    }
}
