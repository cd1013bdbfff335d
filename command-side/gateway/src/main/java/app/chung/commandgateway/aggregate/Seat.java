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
record Seat<C extends Command, E extends Event, S>(Decider<C, E, S> decider, S state) {

    static <C extends Command, E extends Event, S> Seat<C, E, S> empty(Decider<C, E, S> decider) {
        return new Seat<>(decider, decider.initial());
    }

    Decision<E> decide(Command command, Asker asker) {
        return decider.decide(state, decider.commands().cast(command), asker);
    }

    Seat<C, E, S> after(Event event, PersonId actor) {
        if (!decider.events().isInstance(event)) {
            throw new UnknownHistory(decider.kind(), event.getClass());
        }
        return new Seat<>(decider, decider.evolve(state, decider.events().cast(event), actor));
    }

    @SuppressWarnings("unchecked") // a snapshot was made of this decider's own state
    Seat<C, E, S> at(Object snapshot) {
        return new Seat<>(decider, (S) snapshot);
    }
}
