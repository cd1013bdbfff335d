package app.chung.command.tasks;

import app.chung.access.ProjectGrant;
import app.chung.command.Asker;
import app.chung.command.Rule;
import app.chung.language.kernel.Refusal;
import app.chung.language.tasks.CardState;
import app.chung.language.tasks.TaskRefusal.TaskNeedsAnOwner;

/** Where the project wishes so, somebody answers for a task before it leaves the first state. */
record AnOwnerComesFirst(ProjectGrant project, TaskState task, CardState to, Asker asker)
        implements Rule {

    @Override
    public boolean holds() {
        return !project.requiresOwner()
                || task.owner() != null
                || to.id().equals(project.first().id())
                || asker.isImporting();
    }

    @Override
    public Refusal otherwise() {
        return new TaskNeedsAnOwner();
    }
}
