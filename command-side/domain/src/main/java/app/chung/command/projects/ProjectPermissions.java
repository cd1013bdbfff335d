package app.chung.command.projects;

import app.chung.access.Audience;
import app.chung.access.Audience.Person;
import app.chung.command.Asker;
import app.chung.command.Permission;
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
import app.chung.language.projects.ProjectId;
import org.jspecify.annotations.Nullable;

/** Who may ask what of projects. */
final class ProjectPermissions {

    private ProjectPermissions() {}

    static Permission check(ProjectState project, ProjectCommand command, Asker asker) {
        ProjectId id = command.project();
        boolean sees = project.exists() && asker.maySee(new Audience.Project(id));
        if (asker.isImporting()) {
            // What happened elsewhere was allowed there; who tells it must see what it is about.
            return command instanceof CreateProject
                    ? Permission.granted(asker.isOfStaff())
                    : Permission.seenBy(sees, true);
        }
        boolean leads = asker.access().leads(id, asker.person()) || asker.isAdministrator();
        return switch (command) {
            case CreateProject c -> create(c.template(), asker);
            case RenameProject _ -> Permission.seenBy(sees, leads);
            case DescribeProject _ -> Permission.seenBy(sees, leads);
            case ChangeWorkflow _ -> Permission.seenBy(sees, leads);
            case RequireOwner _ -> Permission.seenBy(sees, leads);
            case MakeTemplate _ -> Permission.seenBy(sees, leads);
            case StopBeingTemplate _ -> Permission.seenBy(sees, leads);
            case AddProjectMember c -> Permission.seenBy(sees && knows(asker, c.person()), leads);
            case ChangeProjectRole _ -> Permission.seenBy(sees, leads);
            case RemoveProjectMember _ -> Permission.seenBy(sees, leads);
            case JoinProject _ -> Permission.seenBy(sees, true);
            case LeaveProject _ -> Permission.seenBy(sees, true);
        };
    }

    private static Permission create(@Nullable ProjectId template, Asker asker) {
        return Permission.seenBy(
                template == null
                        || !asker.isOfStaff()
                        || asker.maySee(new Audience.Project(template)),
                asker.isOfStaff());
    }

    private static boolean knows(Asker asker, PersonId person) {
        return asker.maySee(new Person(person));
    }
}
