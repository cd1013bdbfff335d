package app.chung.language.projects;

import static app.chung.language.kernel.Cast.HOA;
import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.MINH;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
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
import app.chung.language.projects.ProjectRefusal.GuestsDoNotLead;
import app.chung.language.projects.ProjectRefusal.LastLeadStays;
import app.chung.language.projects.ProjectRefusal.PersonCannotJoinProject;
import app.chung.language.projects.ProjectRefusal.PersonIsNotInProject;
import app.chung.language.projects.ProjectRefusal.ProjectIsNotOpen;
import java.util.List;
import java.util.Set;

/** Samples of projects. */
public final class ProjectSamples implements Samples {

    private static final ProjectId ID = new ProjectId(id(71));
    private static final ProjectId MODEL = new ProjectId(id(72));
    private static final State TODO = new State("can-lam", "Cần làm", Category.TODO);
    private static final State DOING = new State("dang-lam", "Đang làm", Category.DOING);
    private static final State DONE = new State("xong", "Xong", Category.DONE);
    private static final Workflow PLAIN = new Workflow(List.of(TODO, DOING, DONE), List.of());
    private static final Workflow STRICT =
            new Workflow(
                    List.of(TODO, DOING, DONE),
                    List.of(
                            new Transition("can-lam", "dang-lam", Set.of(Mover.ASSIGNEE)),
                            new Transition("dang-lam", "xong", Set.of(Mover.LEAD))));

    @Override
    public List<Command> commands() {
        return List.of(
                new CreateProject(
                        ID,
                        "Ra mắt app giao hàng",
                        "Đợt 1: *ba quận*",
                        ProjectPrivacy.OPEN,
                        STRICT,
                        true,
                        MODEL),
                new RenameProject(ID, "Ra mắt app"),
                new DescribeProject(ID, null),
                new ChangeWorkflow(ID, PLAIN),
                new RequireOwner(ID, false),
                new MakeTemplate(ID),
                new StopBeingTemplate(ID),
                new AddProjectMember(ID, MINH, ProjectRole.MEMBER),
                new ChangeProjectRole(ID, MINH, ProjectRole.LEAD),
                new RemoveProjectMember(ID, MINH),
                new JoinProject(ID),
                new LeaveProject(ID));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new ProjectCreated(
                        ID,
                        "Ra mắt app giao hàng",
                        "Đợt 1: *ba quận*",
                        ProjectPrivacy.OPEN,
                        STRICT,
                        true,
                        MODEL,
                        LAN),
                new ProjectCreated(
                        MODEL, "Mẫu", null, ProjectPrivacy.PRIVATE, PLAIN, false, null, LAN),
                new ProjectMemberJoined(ID, LAN, ProjectRole.LEAD),
                new ProjectRenamed(ID, "Ra mắt app giao hàng", "Ra mắt app"),
                new ProjectDescribed(ID, "Đợt 1: *ba quận*", null),
                new WorkflowChanged(ID, STRICT, PLAIN),
                new OwnerRequirementChanged(ID, false),
                new ProjectBecameTemplate(ID),
                new ProjectStoppedBeingTemplate(ID),
                new ProjectMemberAdded(ID, MINH, ProjectRole.MEMBER),
                new ProjectRoleChanged(ID, MINH, ProjectRole.MEMBER, ProjectRole.LEAD),
                new ProjectMemberLeft(ID, MINH),
                new ProjectMemberAdded(ID, HOA, ProjectRole.VIEWER),
                new ProjectMemberRemoved(ID, HOA));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(
                new ProjectIsNotOpen(),
                new LastLeadStays(),
                new PersonIsNotInProject(),
                new PersonCannotJoinProject(),
                new GuestsDoNotLead());
    }
}
