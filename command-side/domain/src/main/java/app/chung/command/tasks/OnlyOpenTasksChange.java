package app.chung.command.tasks;

import app.chung.command.Asker;
import app.chung.command.Rule;
import app.chung.language.kernel.Refusal;
import app.chung.language.tasks.TaskRefusal.TaskIsClosed;

/** What is done stays as it was; who wants to change it reopens it first. */
record OnlyOpenTasksChange(TaskState task, Asker asker) implements Rule {

    @Override
    public boolean holds() {
        return !task.closed() || asker.isImporting();
    }

    @Override
    public Refusal otherwise() {
        return new TaskIsClosed();
    }
}
