package app.chung.commandgateway.counter;

import app.chung.language.kernel.Event;

public sealed interface CounterEvent extends Event {

    record Counted(CounterId counter, int to) implements CounterEvent {}
}
