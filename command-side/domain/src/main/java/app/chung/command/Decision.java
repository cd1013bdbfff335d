package app.chung.command;

import app.chung.language.kernel.Claim;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Refusal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a decider answers. */
public sealed interface Decision<E extends Event> {

    /**
     * It shall be so.
     *
     * @param events what happens, in order; empty when nothing changes
     * @param claims names that the stream takes with these events
     * @param releases names that it gives back
     */
    record Accepted<E extends Event>(List<E> events, List<Claim> claims, List<Claim> releases)
            implements Decision<E> {}

    /**
     * No.
     *
     * @param refusal the case
     */
    record Refused<E extends Event>(Refusal refusal) implements Decision<E> {}

    /** These events happen. */
    @SafeVarargs
    static <E extends Event> Decision<E> accepted(E... events) {
        return new Accepted<>(List.of(events), List.of(), List.of());
    }

    /** This event happens, or nothing when it is already so. */
    static <E extends Event> Decision<E> acceptedIf(boolean changes, Supplier<E> event) {
        return changes ? new Accepted<>(List.of(event.get()), List.of(), List.of()) : unchanged();
    }

    /** The wish is already so; nothing happens, and that is an answer too. */
    static <E extends Event> Decision<E> unchanged() {
        return new Accepted<>(List.of(), List.of(), List.of());
    }

    /** The same, with this event before the others. */
    default Decision<E> after(E first) {
        return switch (this) {
            case Accepted<E>(var events, var claims, var releases) ->
                    new Accepted<>(
                            Stream.concat(Stream.of(first), events.stream()).toList(),
                            claims,
                            releases);
            case Refused<E> refused -> refused;
        };
    }

    /** No, because. */
    static <E extends Event> Decision<E> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
