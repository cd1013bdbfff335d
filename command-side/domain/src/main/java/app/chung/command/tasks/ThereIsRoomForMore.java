package app.chung.command.tasks;

import app.chung.command.Rule;
import app.chung.language.kernel.Refusal;
import app.chung.language.tasks.TaskRefusal.TaskHasTooMany;

/** What is read with every card stays short. */
record ThereIsRoomForMore(int soFar, int most) implements Rule {

    @Override
    public boolean holds() {
        return soFar < most;
    }

    @Override
    public Refusal otherwise() {
        return new TaskHasTooMany(most);
    }
}
