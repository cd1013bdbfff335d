package app.chung.architecture.wrong.memory.command.tasks;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.language.kernel.PersonId;
import app.chung.language.tasks.TaskCommand;
import app.chung.language.tasks.TaskEvent;

/** A decider that remembers by itself. */
final class Forgetful implements Decider<TaskCommand, TaskEvent, Integer> {

    private int asked;

    Forgetful(int asked) {
        this.asked = asked;
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public Class<TaskCommand> commands() {
        return TaskCommand.class;
    }

    @Override
    public Class<TaskEvent> events() {
        return TaskEvent.class;
    }

    @Override
    public Integer initial() {
        return 0;
    }

    @Override
    public Decision<TaskEvent> decide(Integer state, TaskCommand command, Asker asker) {
        asked++;
        return Decision.unchanged();
    }

    @Override
    public Integer evolve(Integer state, TaskEvent event, PersonId actor) {
        return state + asked;
    }
}
