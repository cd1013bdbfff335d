package app.chung.command.tasks;

import app.chung.command.Asker;
import app.chung.command.Rule;
import app.chung.language.kernel.Refusal;
import app.chung.language.tasks.TaskRefusal.TaskHasAnOwner;
import java.util.Objects;

/**
 * Nobody takes a task from its owner but the owner, the requester and who looks after the place.
 */
record AtMostOneAccountableOwner(TaskState task, Asker asker) implements Rule {

    @Override
    public boolean holds() {
        return task.owner() == null || TaskPermissions.handsOn(task, asker);
    }

    @Override
    public Refusal otherwise() {
        return new TaskHasAnOwner(Objects.requireNonNull(task.owner()));
    }
}
