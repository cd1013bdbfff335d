package app.chung.commandgateway.aggregate;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;

/**
 * A decider with a state of its own, so that who holds it needs to know neither's type.
 *
 * @param decider decides
 * @param state the state so far
 */
record DeciderState<C extends Command, E extends Event, S>(Decider<C, E, S> decider, S state) {

    static <C extends Command, E extends Event, S> DeciderState<C, E, S> empty(
            Decider<C, E, S> decider) {
        return new DeciderState<>(decider, decider.initial());
    }

    Decision<E> decide(Command command, Asker asker) {
        return decider.decide(state, decider.commands().cast(command), asker);
    }

    DeciderState<C, E, S> after(Event event, PersonId actor) {
        if (!decider.events().isInstance(event)) {
            throw new UnknownHistory(decider.kind(), event.getClass());
        }
        return new DeciderState<>(
                decider, decider.evolve(state, decider.events().cast(event), actor));
    }

    @SuppressWarnings("unchecked") // a snapshot was made of this decider's own state
    DeciderState<C, E, S> at(Object snapshot) {
        return new DeciderState<>(decider, (S) snapshot);
    }
}
