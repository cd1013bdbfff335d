package app.chung.command;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.language.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, when, and what everybody may do at that moment.
 *
 * @param person who asks
 * @param access memberships and grants as of the newest access event known
 * @param now the instant of the command
 * @param importing whether a history from elsewhere is brought in, which keeps what was allowed
 *     there
 */
public record Asker(PersonId person, Access access, Instant now, boolean importing) {

    /** Somebody who asks for themselves. */
    public Asker(PersonId person, Access access, Instant now) {
        this(person, access, now, false);
    }

    /** Whether this very person asks and is not shut out. */
    public boolean is(PersonId other) {
        return person.equals(other) && isActive();
    }

    /** Whether the server itself asks, where no person does. */
    public boolean isSystem() {
        return person.equals(PersonId.SYSTEM);
    }

    /** Whether they are here and not shut out. */
    public boolean isActive() {
        return access.isActive(person);
    }

    /** Whether they are active and no guest. */
    public boolean isOfStaff() {
        return access.isOfStaff(person);
    }

    /** Whether they are an active owner or admin. */
    public boolean isAdministrator() {
        return access.isAdministrator(person);
    }

    /** Whether they are an active owner. */
    public boolean isOwner() {
        return access.isOwner(person);
    }

    /**
     * Whether they may bring back what somebody wrote: its author what they took away themselves,
     * who looks after the place what one of them took away.
     */
    public boolean mayRestore(PersonId author, @Nullable PersonId deletedBy, boolean looksAfter) {
        if (deletedBy == null) {
            return is(author) || looksAfter;
        }
        return deletedBy.equals(author) ? is(author) : looksAfter;
    }

    /** Whether they may see what is addressed to the audience. */
    public boolean maySee(Audience audience) {
        return access.maySee(person, audience);
    }
}
