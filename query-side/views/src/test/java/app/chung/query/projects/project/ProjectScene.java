package app.chung.query.projects.project;

import static app.chung.query.testing.World.*;

import app.chung.language.projects.ProjectEvent;
import app.chung.language.projects.ProjectEvent.*;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.ProjectRole;
import app.chung.language.tasks.CardState;
import app.chung.language.tasks.ChecklistItemId;
import app.chung.language.tasks.Priority;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.*;
import app.chung.query.testing.Scene;
import app.chung.query.testing.Stage;

/** A project with a task that goes through it, and another that takes the task up, too. */
public final class ProjectScene implements Scene {

    private static final ProjectId OTHER = new ProjectId(id(72));
    private static final ChecklistItemId FIRST = new ChecklistItemId(id(73));
    private static final ChecklistItemId SECOND = new ChecklistItemId(id(74));
    private static final CardState TODO = new CardState("todo", "Cần làm", false);
    private static final CardState DOING = new CardState("doing", "Đang làm", false);

    @Override
    public void play(Stage stage) {
        project(stage);
        task(stage);
    }

    private static void project(Stage stage) {
        for (ProjectEvent event :
                new ProjectEvent[] {
                    created(PROJECT, ProjectPrivacy.PRIVATE),
                    new ProjectMemberJoined(PROJECT, LAN, ProjectRole.LEAD),
                    new ProjectMemberAdded(PROJECT, BAO, ProjectRole.MEMBER),
                    new ProjectMemberAdded(PROJECT, KHUE, ProjectRole.VIEWER),
                    new ProjectRenamed(PROJECT, "App", "Ra mắt app"),
                    new ProjectDescribed(PROJECT, null, "Đợt 1"),
                    new WorkflowChanged(PROJECT, PLAIN, PLAIN),
                    new OwnerRequirementChanged(PROJECT, false),
                    new ProjectBecameTemplate(PROJECT),
                    new ProjectStoppedBeingTemplate(PROJECT),
                    new ProjectBecameTemplate(PROJECT),
                    new ProjectRoleChanged(PROJECT, BAO, ProjectRole.MEMBER, ProjectRole.LEAD),
                    new ProjectMemberRemoved(PROJECT, KHUE),
                    new ProjectMemberAdded(PROJECT, KHUE, ProjectRole.MEMBER),
                    new ProjectMemberLeft(PROJECT, KHUE),
                }) {
            stage.then(LAN, "project", PROJECT, event);
        }
        stage.then(LAN, "project", OTHER, created(OTHER, ProjectPrivacy.OPEN));
    }

    private static ProjectCreated created(ProjectId id, ProjectPrivacy privacy) {
        return new ProjectCreated(id, "App", null, privacy, PLAIN, true, null, LAN);
    }

    private static void task(Stage stage) {
        for (TaskEvent event :
                new TaskEvent[] {
                    new TaskCreated(CARD, "Giao trễ", null, null, 0, PROJECT, 7, LAN, BAO, null),
                    new TaskAddedToProject(CARD, PROJECT, null, 0, PROJECT, TODO, "m1"),
                    new TaskAddedToProject(CARD, OTHER, null, 0, PROJECT, TODO, "m1"),
                    new TaskMoved(CARD, PROJECT, TODO, DOING, "m2"),
                    new TaskTakenFromProject(CARD, OTHER, TODO),
                    new HelperAdded(CARD, BAO),
                    new HelperAdded(CARD, LAN),
                    new HelperRemoved(CARD, BAO),
                    new FollowerAdded(CARD, BAO),
                    new FollowerAdded(CARD, LAN),
                    new FollowerRemoved(CARD, LAN),
                    new PriorityChanged(CARD, Priority.NORMAL, Priority.URGENT),
                    new LabelAdded(CARD, "Bản đồ"),
                    new LabelAdded(CARD, "Kho"),
                    new LabelRemoved(CARD, "Kho"),
                    new ChecklistItemAdded(CARD, FIRST, "Hỏi giá"),
                    new ChecklistItemAdded(CARD, SECOND, "Chốt"),
                    new ChecklistItemReworded(CARD, FIRST, "Hỏi giá", "Hỏi hai nơi"),
                    new ChecklistItemTicked(CARD, FIRST, "Hỏi hai nơi"),
                    new ChecklistItemTicked(CARD, SECOND, "Chốt"),
                    new ChecklistItemUnticked(CARD, SECOND, "Chốt"),
                    new ChecklistItemAdded(CARD, new ChecklistItemId(id(75)), "Thôi"),
                    new ChecklistItemRemoved(CARD, new ChecklistItemId(id(75)), "Thôi"),
                }) {
            stage.then(LAN, "task", CARD, event);
        }
    }
}
