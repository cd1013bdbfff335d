package app.chung.commandgateway.counter;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;

public final class Counter implements Decider<CounterCommand, CounterEvent, Counter.State> {

    public record State(int count) {}

    @Override
    public String kind() {
        return "counter";
    }

    @Override
    public Class<CounterCommand> commands() {
        return CounterCommand.class;
    }

    @Override
    public Class<CounterEvent> events() {
        return CounterEvent.class;
    }

    @Override
    public State initial() {
        return new State(0);
    }

    @Override
    public Decision<CounterEvent> decide(State state, CounterCommand command, Asker asker) {
        return switch (command) {
            case CounterCommand.StartCounting(CounterId counter) when state.count() > 0 ->
                    Decision.refused(new KernelRefusal.AlreadyExists());
            case CounterCommand.StartCounting(CounterId counter) ->
                    Decision.accepted(new CounterEvent.Counted(counter, 1));
            case CounterCommand.Count(CounterId counter) ->
                    Decision.accepted(new CounterEvent.Counted(counter, state.count() + 1));
        };
    }

    @Override
    public State evolve(State state, CounterEvent event, PersonId actor) {
        return switch (event) {
            case CounterEvent.Counted(CounterId counter, int to) -> new State(to);
        };
    }
}
