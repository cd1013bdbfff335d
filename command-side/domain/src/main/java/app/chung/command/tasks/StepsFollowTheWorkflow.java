package app.chung.command.tasks;

import app.chung.access.ProjectGrant;
import app.chung.command.Asker;
import app.chung.command.Rule;
import app.chung.language.kernel.Refusal;
import app.chung.language.tasks.CardState;
import app.chung.language.tasks.TaskRefusal.StepIsNotAllowed;

/** A task goes the ways that its project's workflow has for who moves it. */
record StepsFollowTheWorkflow(
        ProjectGrant project, TaskState task, CardState from, CardState to, Asker asker)
        implements Rule {

    @Override
    public boolean holds() {
        boolean assigned = task.isAssignedTo(asker.person());
        return asker.isImporting() || project.allows(asker.person(), assigned, from.id(), to.id());
    }

    @Override
    public Refusal otherwise() {
        return new StepIsNotAllowed(from.id(), to.id());
    }
}
