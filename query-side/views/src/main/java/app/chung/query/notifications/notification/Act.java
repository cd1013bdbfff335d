package app.chung.query.notifications.notification;

import app.chung.language.kernel.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * Something that people are told of.
 *
 * @param kind what it is
 * @param actor who did it; they are not told
 * @param source what goes when it is undone: a comment, a message, a reaction
 * @param to whom it is told; nobody in particular: all who follow
 * @param position the event that did it
 * @param at when it happened
 */
public record Act(
        ActKind kind, PersonId actor, String source, List<PersonId> to, long position, Instant at) {

    /** Keeps a copy. */
    public Act {
        to = List.copyOf(to);
    }

    boolean reaches(Participant part) {
        return !actor.equals(part.person())
                && (to.isEmpty()
                        ? part.follows() && position > part.since()
                        : to.contains(part.person()));
    }

    /** Whom else it was told to is nobody's business. */
    Act alone() {
        return new Act(kind, actor, source, List.of(), position, at);
    }
}
