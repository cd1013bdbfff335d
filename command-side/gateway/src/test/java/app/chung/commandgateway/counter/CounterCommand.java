package app.chung.commandgateway.counter;

import app.chung.language.kernel.Command;

public sealed interface CounterCommand extends Command {

    CounterId counter();

    @Override
    default CounterId target() {
        return counter();
    }

    record Count(CounterId counter) implements CounterCommand {}

    record StartCounting(CounterId counter) implements CounterCommand {}
}
