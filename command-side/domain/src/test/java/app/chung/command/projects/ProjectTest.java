package app.chung.command.projects;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.OWNER;
import static app.chung.command.Story.STRANGER;

import app.chung.command.Story;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.projects.Category;
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
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.ProjectRefusal.GuestsDoNotLead;
import app.chung.language.projects.ProjectRefusal.LastLeadStays;
import app.chung.language.projects.ProjectRefusal.PersonCannotJoinProject;
import app.chung.language.projects.ProjectRefusal.PersonIsNotInProject;
import app.chung.language.projects.ProjectRole;
import app.chung.language.projects.State;
import app.chung.language.projects.Workflow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final ProjectId APP = new ProjectId(Cast.id(71));
    private static final ProjectId MODEL = new ProjectId(Cast.id(72));
    private static final State TODO = new State("todo", "Cần làm", Category.TODO);
    private static final State DONE = new State("done", "Xong", Category.DONE);
    private static final Workflow PLAIN = new Workflow(List.of(TODO, DONE), List.of());
    private static final Workflow LONGER =
            new Workflow(
                    List.of(TODO, new State("doing", "Đang làm", Category.DOING), DONE), List.of());

    private final Story<ProjectCommand, ProjectEvent, ProjectState> story = Story.of(new Project());

    private static CreateProject create(@Nullable ProjectId template) {
        return new CreateProject(APP, "Ra mắt", null, ProjectPrivacy.OPEN, PLAIN, true, template);
    }

    private static ProjectCreated created(ProjectId id, ProjectPrivacy privacy) {
        return new ProjectCreated(id, "Ra mắt", null, privacy, PLAIN, true, null, MEMBER);
    }

    private static ProjectMemberAdded in(PersonId person, ProjectRole role) {
        return new ProjectMemberAdded(APP, person, role);
    }

    /** Led by the member. */
    private void project(ProjectPrivacy privacy, ProjectEvent... more) {
        story.given(created(APP, privacy), new ProjectMemberJoined(APP, MEMBER, ProjectRole.LEAD));
        story.given(more);
    }

    @Nested
    class CreatesAProject {

        @Test
        void and_leads_it() {
            story.when(MEMBER, create(null))
                    .happens(
                            created(APP, ProjectPrivacy.OPEN),
                            new ProjectMemberJoined(APP, MEMBER, ProjectRole.LEAD));
        }

        @Test
        void not_as_a_guest_or_stranger() {
            story.when(GUEST, create(null)).isForbidden();
            story.when(STRANGER, create(null)).isForbidden();
        }

        @Test
        void not_on_a_model_that_one_may_not_see() {
            story.access(created(MODEL, ProjectPrivacy.PRIVATE));
            story.when(OTHER, create(MODEL)).isHidden();
        }

        @Test
        void refuses_an_id_that_is_taken() {
            project(ProjectPrivacy.OPEN);
            story.when(MEMBER, create(null)).alreadyExists();
        }
    }

    @Nested
    class LooksAfterAProject {

        @Test
        void renames_it() {
            project(ProjectPrivacy.OPEN);
            story.when(MEMBER, new RenameProject(APP, "App"))
                    .happens(new ProjectRenamed(APP, "Ra mắt", "App"));
            story.when(ADMIN, new RenameProject(APP, "Ra mắt")).changesNothing();
        }

        @Test
        void describes_it() {
            project(ProjectPrivacy.OPEN);
            story.when(MEMBER, new DescribeProject(APP, "Đợt 1"))
                    .happens(new ProjectDescribed(APP, null, "Đợt 1"));
            story.when(MEMBER, new DescribeProject(APP, null)).changesNothing();
        }

        @Test
        void changes_its_workflow() {
            project(ProjectPrivacy.OPEN);
            story.when(MEMBER, new ChangeWorkflow(APP, LONGER))
                    .happens(new WorkflowChanged(APP, PLAIN, LONGER));
            story.when(MEMBER, new ChangeWorkflow(APP, PLAIN)).changesNothing();
        }

        @Test
        void requires_an_owner_or_not() {
            project(ProjectPrivacy.OPEN);
            story.when(MEMBER, new RequireOwner(APP, false))
                    .happens(new OwnerRequirementChanged(APP, false));
            story.when(MEMBER, new RequireOwner(APP, true)).changesNothing();
        }

        @Test
        void makes_it_a_template_and_not() {
            project(ProjectPrivacy.OPEN);
            story.when(MEMBER, new StopBeingTemplate(APP)).changesNothing();
            story.when(MEMBER, new MakeTemplate(APP)).happens(new ProjectBecameTemplate(APP));
            story.given(new ProjectBecameTemplate(APP));
            story.when(MEMBER, new MakeTemplate(APP)).changesNothing();
            story.when(MEMBER, new StopBeingTemplate(APP))
                    .happens(new ProjectStoppedBeingTemplate(APP));
        }

        @Test
        void only_as_its_lead_or_an_admin_who_sees_it() {
            project(ProjectPrivacy.OPEN, in(OTHER, ProjectRole.MEMBER));
            story.when(OTHER, new ChangeWorkflow(APP, LONGER)).isForbidden();
            story.when(ADMIN, new ChangeWorkflow(APP, LONGER))
                    .happens(new WorkflowChanged(APP, PLAIN, LONGER));
        }

        @Test
        void not_where_one_may_not_look_in() {
            project(ProjectPrivacy.PRIVATE);
            story.when(OWNER, new RenameProject(APP, "App")).isHidden();
            story.when(OTHER, new JoinProject(APP)).isHidden();
        }

        @Test
        void not_for_who_tells_of_it_in_an_import_either() {
            project(ProjectPrivacy.PRIVATE);
            story.whenTold(MEMBER, new RenameProject(APP, "App")).isHidden();
            story.whenTold(OWNER, new JoinProject(APP)).isHidden();
        }

        @Test
        void not_as_a_guest_whatever_they_were_called() {
            project(ProjectPrivacy.PRIVATE, in(GUEST, ProjectRole.LEAD));
            story.when(GUEST, new ChangeWorkflow(APP, LONGER)).isForbidden();
        }
    }

    @Nested
    class TakesPeopleIn {

        @Test
        void once() {
            project(ProjectPrivacy.PRIVATE);
            story.when(MEMBER, new AddProjectMember(APP, GUEST, ProjectRole.VIEWER))
                    .happens(in(GUEST, ProjectRole.VIEWER));
            story.when(MEMBER, new AddProjectMember(APP, MEMBER, ProjectRole.VIEWER))
                    .changesNothing();
        }

        @Test
        void refuses_who_is_shut_out() {
            project(ProjectPrivacy.PRIVATE);
            story.access(new PersonDeactivated(OTHER));
            story.when(MEMBER, new AddProjectMember(APP, OTHER, ProjectRole.MEMBER))
                    .isRefused(new PersonCannotJoinProject());
        }

        @Test
        void refuses_a_guest_as_lead() {
            project(ProjectPrivacy.PRIVATE, in(GUEST, ProjectRole.MEMBER));
            story.when(MEMBER, new ChangeProjectRole(APP, GUEST, ProjectRole.LEAD))
                    .isRefused(new GuestsDoNotLead());
        }

        @Test
        void gives_them_another_role() {
            project(ProjectPrivacy.PRIVATE, in(OTHER, ProjectRole.MEMBER));
            story.when(MEMBER, new ChangeProjectRole(APP, OTHER, ProjectRole.LEAD))
                    .happens(
                            new ProjectRoleChanged(
                                    APP, OTHER, ProjectRole.MEMBER, ProjectRole.LEAD));
            story.when(MEMBER, new ChangeProjectRole(APP, OTHER, ProjectRole.MEMBER))
                    .changesNothing();
            story.when(MEMBER, new ChangeProjectRole(APP, ADMIN, ProjectRole.MEMBER))
                    .isRefused(new PersonIsNotInProject());
        }

        @Test
        void puts_them_out() {
            project(ProjectPrivacy.PRIVATE, in(OTHER, ProjectRole.MEMBER));
            story.when(MEMBER, new RemoveProjectMember(APP, OTHER))
                    .happens(new ProjectMemberRemoved(APP, OTHER));
            story.when(MEMBER, new RemoveProjectMember(APP, ADMIN)).changesNothing();
        }

        @Test
        void not_as_one_of_the_members() {
            project(ProjectPrivacy.PRIVATE, in(OTHER, ProjectRole.MEMBER));
            story.when(OTHER, new AddProjectMember(APP, ADMIN, ProjectRole.MEMBER)).isForbidden();
        }
    }

    @Nested
    class ComesAndGoes {

        @Test
        void into_an_open_one() {
            project(ProjectPrivacy.OPEN);
            story.when(OTHER, new JoinProject(APP))
                    .happens(new ProjectMemberJoined(APP, OTHER, ProjectRole.MEMBER));
            story.when(MEMBER, new JoinProject(APP)).changesNothing();
            story.when(GUEST, new JoinProject(APP)).isHidden();
        }

        @Test
        void out_of_it() {
            project(ProjectPrivacy.OPEN, in(OTHER, ProjectRole.MEMBER));
            story.when(OTHER, new LeaveProject(APP)).happens(new ProjectMemberLeft(APP, OTHER));
            story.when(ADMIN, new LeaveProject(APP)).changesNothing();
        }

        @Test
        void not_as_the_last_lead_of_others() {
            project(ProjectPrivacy.OPEN, in(OTHER, ProjectRole.MEMBER));
            story.when(MEMBER, new LeaveProject(APP)).isRefused(new LastLeadStays());
            story.when(MEMBER, new ChangeProjectRole(APP, MEMBER, ProjectRole.VIEWER))
                    .isRefused(new LastLeadStays());
            story.when(ADMIN, new RemoveProjectMember(APP, MEMBER)).isRefused(new LastLeadStays());
        }

        @Test
        void as_the_last_of_all() {
            project(ProjectPrivacy.OPEN);
            story.when(MEMBER, new LeaveProject(APP)).happens(new ProjectMemberLeft(APP, MEMBER));
        }
    }
}
