package app.chung.command.tasks;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.NOW;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.OWNER;

import app.chung.command.Story;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.Category;
import app.chung.language.projects.Mover;
import app.chung.language.projects.ProjectEvent.OwnerRequirementChanged;
import app.chung.language.projects.ProjectEvent.ProjectCreated;
import app.chung.language.projects.ProjectEvent.ProjectMemberAdded;
import app.chung.language.projects.ProjectEvent.WorkflowChanged;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.ProjectRole;
import app.chung.language.projects.State;
import app.chung.language.projects.Transition;
import app.chung.language.projects.Workflow;
import app.chung.language.tasks.CardState;
import app.chung.language.tasks.Rank;
import app.chung.language.tasks.TaskCommand;
import app.chung.language.tasks.TaskCommand.AddTaskToProject;
import app.chung.language.tasks.TaskCommand.CompleteTask;
import app.chung.language.tasks.TaskCommand.CreateTask;
import app.chung.language.tasks.TaskCommand.MoveTask;
import app.chung.language.tasks.TaskCommand.ReopenTask;
import app.chung.language.tasks.TaskCommand.TakeTaskFromProject;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.TaskAddedToProject;
import app.chung.language.tasks.TaskEvent.TaskAssigned;
import app.chung.language.tasks.TaskEvent.TaskCompleted;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import app.chung.language.tasks.TaskEvent.TaskMoved;
import app.chung.language.tasks.TaskEvent.TaskReopened;
import app.chung.language.tasks.TaskEvent.TaskTakenFromProject;
import app.chung.language.tasks.TaskId;
import app.chung.language.tasks.TaskRefusal.StateIsNotThere;
import app.chung.language.tasks.TaskRefusal.StepIsNotAllowed;
import app.chung.language.tasks.TaskRefusal.TaskIsNotInProject;
import app.chung.language.tasks.TaskRefusal.TaskNeedsAnOwner;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where tasks stand on the boards of projects. */
class BoardsTest {

    private static final TaskId TASK = new TaskId(Cast.id(41));
    private static final ProjectId APP = new ProjectId(Cast.id(71));
    private static final ProjectId SITE = new ProjectId(Cast.id(72));
    private static final State TODO = new State("todo", "Cần làm", Category.TODO);
    private static final State DOING = new State("doing", "Đang làm", Category.DOING);
    private static final State REVIEW = new State("review", "Chờ duyệt", Category.DOING);
    private static final State DONE = new State("done", "Xong", Category.DONE);
    private static final List<State> STATES = List.of(TODO, DOING, REVIEW, DONE);
    private static final Workflow FREE = new Workflow(STATES, List.of());
    private static final Workflow STRICT =
            new Workflow(
                    STATES,
                    List.of(
                            new Transition("todo", "doing", Set.of(Mover.ASSIGNEE)),
                            new Transition("doing", "review", Set.of(Mover.MEMBER)),
                            new Transition("review", "done", Set.of(Mover.LEAD)),
                            new Transition("done", "todo", Set.of(Mover.LEAD))));
    private static final String END = Rank.last(NOW).text();

    private final Story<TaskCommand, TaskEvent, TaskState> story = Story.of(new Task());

    private static CardState card(State state) {
        return new CardState(state.id(), state.name(), state.category() == Category.DONE);
    }

    /** Led by the admin; the member works in it, the guest looks on. */
    private void project(ProjectId id, ProjectPrivacy privacy, Workflow workflow) {
        story.access(
                new ProjectCreated(id, "Dự án", null, privacy, workflow, true, null, ADMIN),
                new ProjectMemberAdded(id, ADMIN, ProjectRole.LEAD),
                new ProjectMemberAdded(id, MEMBER, ProjectRole.MEMBER),
                new ProjectMemberAdded(id, GUEST, ProjectRole.VIEWER));
    }

    private void task(@Nullable ProjectId home, @Nullable PersonId owner) {
        story.given(
                new TaskCreated(TASK, "Gọi thợ", null, null, 0, home, null, ADMIN, owner, null));
    }

    private void on(ProjectId project, @Nullable ProjectId home, State state) {
        story.given(new TaskAddedToProject(TASK, project, null, 0, home, card(state), "m1"));
    }

    private void inApp(Workflow workflow, @Nullable PersonId owner, State state) {
        project(APP, ProjectPrivacy.PRIVATE, workflow);
        task(APP, owner);
        on(APP, APP, state);
    }

    private static MoveTask move(State to) {
        return new MoveTask(TASK, APP, to.id(), null);
    }

    private static TaskMoved moved(State from, State to) {
        return new TaskMoved(TASK, APP, card(from), card(to), END);
    }

    @Nested
    class CreatesATaskInAProject {

        private final CreateTask create =
                new CreateTask(TASK, "Gọi thợ", null, null, APP, null, 7, null, null);

        private CreateTask in(State state) {
            return new CreateTask(TASK, "Gọi thợ", null, null, APP, state.id(), null, null, null);
        }

        @Test
        void in_its_first_state_for_its_readers() {
            project(APP, ProjectPrivacy.PRIVATE, FREE);
            story.when(MEMBER, create)
                    .happens(
                            new TaskCreated(
                                    TASK, "Gọi thợ", null, null, 0, APP, 7, MEMBER, null, null),
                            new TaskAddedToProject(TASK, APP, null, 0, APP, card(TODO), END));
        }

        @Test
        void in_the_state_that_is_wished() {
            project(APP, ProjectPrivacy.PRIVATE, FREE);
            story.access(new OwnerRequirementChanged(APP, false));
            TaskCreated created =
                    new TaskCreated(TASK, "Gọi thợ", null, null, 0, APP, null, MEMBER, null, null);
            story.when(MEMBER, in(DOING))
                    .happens(
                            created,
                            new TaskAddedToProject(TASK, APP, null, 0, APP, card(DOING), END));
            story.when(MEMBER, in(DONE))
                    .happens(
                            created,
                            new TaskAddedToProject(TASK, APP, null, 0, APP, card(DONE), END),
                            new TaskCompleted(TASK));
        }

        @Test
        void only_by_the_steps_and_rules_of_the_project() {
            project(APP, ProjectPrivacy.PRIVATE, FREE);
            story.when(MEMBER, in(DOING)).isRefused(new TaskNeedsAnOwner());
            project(SITE, ProjectPrivacy.PRIVATE, STRICT);
            story.when(
                            MEMBER,
                            new CreateTask(
                                    TASK, "Gọi thợ", null, null, SITE, "done", null, MEMBER, null))
                    .isRefused(new StepIsNotAllowed("todo", "done"));
            story.when(
                            MEMBER,
                            new CreateTask(
                                    TASK, "Gọi thợ", null, null, APP, "gone", null, null, null))
                    .isRefused(new StateIsNotThere());
            story.when(
                            MEMBER,
                            new CreateTask(
                                    TASK, "Gọi thợ", null, null, null, "todo", null, null, null))
                    .isRefused(new StateIsNotThere());
        }

        @Test
        void by_a_step_that_only_who_answers_for_it_may_make() {
            project(APP, ProjectPrivacy.PRIVATE, STRICT);
            story.when(MEMBER, doingOf(ADMIN)).isRefused(new StepIsNotAllowed("todo", "doing"));
            story.when(MEMBER, doingOf(MEMBER))
                    .happens(
                            new TaskCreated(
                                    TASK, "Gọi thợ", null, null, 0, APP, null, MEMBER, MEMBER,
                                    null),
                            new TaskAddedToProject(TASK, APP, null, 0, APP, card(DOING), END));
        }

        private CreateTask doingOf(PersonId owner) {
            return new CreateTask(TASK, "Gọi thợ", null, null, APP, DOING.id(), null, owner, null);
        }

        @Test
        void not_for_who_only_looks_on() {
            project(APP, ProjectPrivacy.OPEN, FREE);
            story.when(GUEST, create).isForbidden();
            story.when(OTHER, create).isForbidden();
        }

        @Test
        void not_where_one_may_not_look_in() {
            project(APP, ProjectPrivacy.PRIVATE, FREE);
            story.when(OTHER, create).isHidden();
            story.when(OWNER, create).isHidden();
        }
    }

    @Nested
    class MovesATask {

        @Test
        void to_another_state_between_others() {
            inApp(FREE, OTHER, TODO);
            story.when(MEMBER, new MoveTask(TASK, APP, "doing", "m1i"))
                    .happens(new TaskMoved(TASK, APP, card(TODO), card(DOING), "m1i"));
        }

        @Test
        void within_its_state() {
            inApp(STRICT, null, TODO);
            story.when(MEMBER, new MoveTask(TASK, APP, "todo", "m0i"))
                    .happens(new TaskMoved(TASK, APP, card(TODO), card(TODO), "m0i"));
        }

        @Test
        void into_a_done_state_and_it_is_done() {
            inApp(FREE, MEMBER, DOING);
            story.when(MEMBER, move(DONE)).happens(moved(DOING, DONE), new TaskCompleted(TASK));
        }

        @Test
        void out_of_a_done_state_and_it_is_open_again() {
            inApp(FREE, MEMBER, DONE);
            story.given(new TaskCompleted(TASK));
            story.when(MEMBER, move(DOING)).happens(moved(DONE, DOING), new TaskReopened(TASK));
        }

        @Test
        void only_by_the_steps_that_the_workflow_has_for_them() {
            inApp(STRICT, OTHER, DOING);
            story.when(MEMBER, move(REVIEW)).happens(moved(DOING, REVIEW));
            story.when(ADMIN, move(REVIEW)).happens(moved(DOING, REVIEW));
            story.when(MEMBER, move(DONE)).isRefused(new StepIsNotAllowed("doing", "done"));
        }

        @Test
        void as_its_owner_where_the_step_is_theirs() {
            inApp(STRICT, MEMBER, TODO);
            story.when(MEMBER, move(DOING)).happens(moved(TODO, DOING));
            story.when(ADMIN, move(DOING)).isRefused(new StepIsNotAllowed("todo", "doing"));
        }

        @Test
        void as_a_lead_where_the_step_is_theirs() {
            inApp(STRICT, OTHER, REVIEW);
            story.when(ADMIN, move(DONE)).happens(moved(REVIEW, DONE), new TaskCompleted(TASK));
            story.when(MEMBER, move(DONE)).isRefused(new StepIsNotAllowed("review", "done"));
        }

        @Test
        void not_out_of_the_first_state_without_an_owner() {
            inApp(FREE, null, TODO);
            story.when(MEMBER, move(DOING)).isRefused(new TaskNeedsAnOwner());
            story.given(new TaskAssigned(TASK, null, MEMBER));
            story.when(MEMBER, move(DOING)).happens(moved(TODO, DOING));
        }

        @Test
        void without_an_owner_where_none_is_required() {
            inApp(FREE, null, TODO);
            story.access(new OwnerRequirementChanged(APP, false));
            story.when(MEMBER, move(DOING)).happens(moved(TODO, DOING));
        }

        @Test
        void not_by_who_only_looks_on() {
            inApp(FREE, OTHER, TODO);
            story.when(GUEST, move(DOING)).isForbidden();
        }

        @Test
        void not_where_one_may_not_look_in() {
            inApp(FREE, null, TODO);
            story.when(OWNER, move(DOING)).isHidden();
        }

        @Test
        void not_to_a_state_that_is_not_there() {
            inApp(FREE, MEMBER, TODO);
            story.when(MEMBER, new MoveTask(TASK, APP, "gone", null))
                    .isRefused(new StateIsNotThere());
        }

        @Test
        void not_on_a_board_on_which_it_does_not_stand() {
            project(APP, ProjectPrivacy.PRIVATE, FREE);
            task(APP, MEMBER);
            story.when(MEMBER, move(DOING)).isRefused(new TaskIsNotInProject());
        }

        @Test
        void out_of_a_state_that_is_no_longer_there_to_anywhere() {
            inApp(FREE, MEMBER, DOING);
            Workflow without =
                    new Workflow(
                            List.of(TODO, REVIEW, DONE),
                            List.of(new Transition("review", "done", Set.of(Mover.LEAD))));
            story.access(new WorkflowChanged(APP, FREE, without));
            story.when(MEMBER, move(DONE)).happens(moved(DOING, DONE), new TaskCompleted(TASK));
        }
    }

    @Nested
    class FinishesATask {

        @Test
        void on_all_its_boards() {
            inApp(FREE, MEMBER, DOING);
            project(SITE, ProjectPrivacy.OPEN, FREE);
            on(SITE, APP, TODO);
            story.when(MEMBER, new CompleteTask(TASK))
                    .happens(
                            new TaskCompleted(TASK),
                            moved(DOING, DONE),
                            new TaskMoved(TASK, SITE, card(TODO), card(DONE), END));
        }

        @Test
        void and_takes_it_up_again_in_the_first_state() {
            inApp(FREE, null, DONE);
            story.given(new TaskCompleted(TASK));
            story.when(MEMBER, new ReopenTask(TASK))
                    .happens(new TaskReopened(TASK), moved(DONE, TODO));
        }

        @Test
        void only_by_the_steps_of_its_own_project() {
            inApp(STRICT, MEMBER, DOING);
            story.when(MEMBER, new CompleteTask(TASK))
                    .isRefused(new StepIsNotAllowed("doing", "done"));
        }

        @Test
        void not_past_its_own_project_on_another_board() {
            inApp(STRICT, MEMBER, DOING);
            project(SITE, ProjectPrivacy.OPEN, FREE);
            on(SITE, APP, DOING);
            story.when(MEMBER, new MoveTask(TASK, SITE, "done", null))
                    .isRefused(new StepIsNotAllowed("doing", "done"));
        }

        @Test
        void not_without_the_owner_that_its_project_wants() {
            inApp(FREE, null, TODO);
            story.when(MEMBER, new CompleteTask(TASK)).isRefused(new TaskNeedsAnOwner());
        }

        @Test
        void twice_only_once() {
            inApp(FREE, MEMBER, DONE);
            story.given(new TaskCompleted(TASK));
            story.when(MEMBER, new CompleteTask(TASK)).changesNothing();
        }
    }

    @Nested
    class AddsATaskToAProject {

        private final AddTaskToProject add = new AddTaskToProject(TASK, APP, null, null);

        @Test
        void without_letting_others_see_it() {
            project(APP, ProjectPrivacy.PRIVATE, FREE);
            task(null, null);
            story.when(MEMBER, add)
                    .happens(new TaskAddedToProject(TASK, APP, null, 0, null, card(TODO), END));
            on(APP, null, TODO);
            story.when(GUEST, new CompleteTask(TASK)).isHidden();
        }

        @Test
        void among_the_done_ones_when_it_is_done() {
            project(APP, ProjectPrivacy.PRIVATE, FREE);
            task(null, MEMBER);
            story.given(new TaskCompleted(TASK));
            story.when(MEMBER, add)
                    .happens(new TaskAddedToProject(TASK, APP, null, 0, null, card(DONE), END));
        }

        @Test
        void once() {
            inApp(FREE, null, TODO);
            story.when(MEMBER, add).changesNothing();
        }

        @Test
        void into_a_later_state_by_who_may_take_the_step_there() {
            project(APP, ProjectPrivacy.PRIVATE, STRICT);
            task(null, MEMBER);
            story.when(MEMBER, add("doing"))
                    .happens(new TaskAddedToProject(TASK, APP, null, 0, null, card(DOING), END));
            story.when(MEMBER, add("done")).isRefused(new StepIsNotAllowed("todo", "done"));
            story.when(ADMIN, add("doing")).isRefused(new StepIsNotAllowed("todo", "doing"));
        }

        private AddTaskToProject add(String state) {
            return new AddTaskToProject(TASK, APP, state, null);
        }

        @Test
        void not_in_which_one_does_not_work() {
            project(APP, ProjectPrivacy.OPEN, FREE);
            task(null, null);
            story.when(OTHER, add).isForbidden();
        }

        @Test
        void not_of_which_one_may_not_know() {
            project(APP, ProjectPrivacy.PRIVATE, FREE);
            task(null, null);
            story.when(OTHER, add).isHidden();
        }
    }

    @Nested
    class TakesATaskFromAProject {

        @Test
        void by_who_works_there() {
            project(APP, ProjectPrivacy.PRIVATE, FREE);
            task(null, null);
            on(APP, null, DOING);
            story.when(MEMBER, new TakeTaskFromProject(TASK, APP))
                    .happens(new TaskTakenFromProject(TASK, APP, card(DOING)));
        }

        @Test
        void from_its_own_only_by_a_lead() {
            inApp(STRICT, MEMBER, DOING);
            story.when(MEMBER, new TakeTaskFromProject(TASK, APP)).isForbidden();
            story.when(ADMIN, new TakeTaskFromProject(TASK, APP))
                    .happens(new TaskTakenFromProject(TASK, APP, card(DOING)));
        }

        @Test
        void where_it_does_not_stand_changes_nothing() {
            project(APP, ProjectPrivacy.PRIVATE, FREE);
            task(null, null);
            story.when(MEMBER, new TakeTaskFromProject(TASK, APP)).changesNothing();
        }
    }
}
