package app.chung.command;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;

/**
 * One kind of aggregate: decides commands and folds its own events. Stateless; found by its type,
 * registered nowhere.
 *
 * @param <C> the sealed family of its commands
 * @param <E> the sealed family of its events
 * @param <S> its state: immutable, without personal text
 */
public interface Decider<C extends Command, E extends Event, S> {

    /** The stream kind, a noun in kebab-case. */
    String kind();

    /** The sealed family of its commands. */
    Class<C> commands();

    /** The sealed family of its events. */
    Class<E> events();

    /** The state before the first event. */
    S initial();

    /** What follows from the command; the same arguments always give the same decision. */
    Decision<E> decide(S state, C command, Asker asker);

    /** The state after what the actor did. */
    S evolve(S state, E event, PersonId actor);
}
