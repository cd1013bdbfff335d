package app.chung.access;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;

/**
 * Immutable state of memberships and grants at one position of the log, and the decisions over it.
 * Deny by default.
 */
public interface Access {

    /** Position of the newest access event folded in; 0 before the first. */
    long position();

    /**
     * The state after one more event; events that do not concern access change nothing but never
     * hurt.
     */
    Access after(long position, Event event);

    /**
     * Whether the person may see what is addressed to the audience. The one function of every way
     * out.
     */
    boolean maySee(PersonId person, Audience audience);
}
