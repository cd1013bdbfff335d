package app.chung.command;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.KernelRefusal;
import java.util.function.Supplier;

/** Whether somebody may wish for something. */
public enum Permission {
    /** They may. */
    GRANTED,
    /** They may see the thing, but not do that to it. */
    FORBIDDEN,
    /** There is no such thing for them. */
    HIDDEN;

    /** Granted or forbidden. */
    public static Permission granted(boolean may) {
        return may ? GRANTED : FORBIDDEN;
    }

    /** Hidden from those who do not see the thing, else granted or forbidden. */
    public static Permission seenBy(boolean sees, boolean may) {
        return sees ? granted(may) : HIDDEN;
    }

    /** The decision where it is granted, the refusal where it is not. */
    public <E extends Event> Decision<E> then(Supplier<Decision<E>> decision) {
        return switch (this) {
            case GRANTED -> decision.get();
            case FORBIDDEN -> Decision.refused(new KernelRefusal.Forbidden());
            case HIDDEN -> Decision.refused(new KernelRefusal.NotFound());
        };
    }
}
