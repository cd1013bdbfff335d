package app.chung.command.tasks;

import app.chung.access.ProjectGrant;
import app.chung.command.Asker;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.CardState;
import app.chung.language.tasks.Rank;
import app.chung.language.tasks.TaskCommand.AddTaskToProject;
import app.chung.language.tasks.TaskCommand.MoveTask;
import app.chung.language.tasks.TaskCommand.TakeTaskFromProject;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.TaskAddedToProject;
import app.chung.language.tasks.TaskEvent.TaskCompleted;
import app.chung.language.tasks.TaskEvent.TaskMoved;
import app.chung.language.tasks.TaskEvent.TaskReopened;
import app.chung.language.tasks.TaskEvent.TaskTakenFromProject;
import app.chung.language.tasks.TaskId;
import app.chung.language.tasks.TaskRefusal.StateIsNotThere;
import app.chung.language.tasks.TaskRefusal.TaskIsNotInProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a task stands on the boards of its projects. A task is done when it is in a done
 * state, on all its boards alike; its own project has the say in that, the other boards follow.
 */
record Boards(TaskId id, TaskState task, Asker asker) {

    Decision<TaskEvent> add(AddTaskToProject c) {
        Optional<ProjectGrant> project = asker.access().grantOf(c.project());
        if (project.isEmpty()) {
            return Decision.refused(new KernelRefusal.NotFound());
        }
        if (task.on(c.project()) != null) {
            return Decision.unchanged();
        }
        return stateOf(project.get(), c.state())
                .map(to -> added(c, project.get(), to))
                .orElseGet(() -> Decision.refused(new StateIsNotThere()));
    }

    private Optional<CardState> stateOf(ProjectGrant project, @Nullable String wished) {
        return wished == null ? Optional.of(project.first(task.closed())) : project.state(wished);
    }

    private Decision<TaskEvent> added(AddTaskToProject c, ProjectGrant project, CardState to) {
        TaskHome home = task.home();
        Plan plan = new Plan();
        plan.events.add(
                new TaskAddedToProject(
                        id,
                        c.project(),
                        home.group(),
                        home.epoch(),
                        home.project(),
                        to,
                        rank(c.rank())));
        // Coming in is no way around the workflow: one takes the step from where it would begin.
        CardState begin = project.first(task.closed());
        plan.rules.add(new StepsFollowTheWorkflow(project, task, begin, to, asker));
        plan.rules.add(new AnOwnerComesFirst(project, task, to, asker));
        settle(to.done(), c.project(), plan);
        return plan.decision();
    }

    Decision<TaskEvent> move(MoveTask c) {
        Optional<ProjectGrant> project = asker.access().grantOf(c.project());
        if (project.isEmpty() || task.on(c.project()) == null) {
            return Decision.refused(new TaskIsNotInProject());
        }
        return project.get()
                .state(c.state())
                .map(to -> moved(c, project.get(), to))
                .orElseGet(() -> Decision.refused(new StateIsNotThere()));
    }

    private Decision<TaskEvent> moved(MoveTask c, ProjectGrant project, CardState to) {
        CardState from = now(c.project(), project);
        Plan plan = new Plan();
        plan.events.add(new TaskMoved(id, c.project(), from, to, rank(c.rank())));
        obey(project, from, to, plan);
        settle(to.done(), c.project(), plan);
        return plan.decision();
    }

    Decision<TaskEvent> take(TakeTaskFromProject c) {
        CardState state = task.on(c.project());
        return state == null
                ? Decision.unchanged()
                : Decision.accepted(new TaskTakenFromProject(id, c.project(), state));
    }

    /** Says that it is done, or that it is not after all. */
    Decision<TaskEvent> finish(boolean done) {
        Plan plan = new Plan();
        settle(done, null, plan);
        return plan.decision();
    }

    private void settle(boolean done, @Nullable ProjectId moved, Plan plan) {
        if (done == task.closed()) {
            return;
        }
        plan.events.add(done ? new TaskCompleted(id) : new TaskReopened(id));
        for (ProjectId other : task.projects()) {
            Optional<ProjectGrant> project = asker.access().grantOf(other);
            if (project.isPresent() && !other.equals(moved)) {
                follow(other, project.get(), done, plan);
            }
        }
    }

    private void follow(ProjectId other, ProjectGrant project, boolean done, Plan plan) {
        CardState from = now(other, project);
        if (from.done() != done) {
            CardState to = project.first(done);
            plan.events.add(new TaskMoved(id, other, from, to, rank(null)));
            if (other.equals(task.home().project())) {
                obey(project, from, to, plan);
            }
        }
    }

    private void obey(ProjectGrant project, CardState from, CardState to, Plan plan) {
        plan.rules.add(new StepsFollowTheWorkflow(project, task, from, to, asker));
        if (!from.id().equals(to.id())) {
            plan.rules.add(new AnOwnerComesFirst(project, task, to, asker));
        }
    }

    /** The state it is in, as the project calls it now. */
    private CardState now(ProjectId on, ProjectGrant project) {
        CardState then = Objects.requireNonNull(task.on(on));
        return project.state(then.id()).orElse(then);
    }

    private String rank(@Nullable String wished) {
        return wished == null ? Rank.last(asker.now()).text() : wished;
    }

    /** What happens if all of that holds. */
    private static final class Plan {

        private final List<TaskEvent> events = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();

        Decision<TaskEvent> decision() {
            return Rule.keep(
                    () -> new Decision.Accepted<>(List.copyOf(events), List.of(), List.of()),
                    rules.toArray(Rule[]::new));
        }
    }
}
