package app.chung.command;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, when, and what everybody may do at that moment.
 *
 * <p>Within an import this is whoever did it, then. Yet all that access knows is asked of the one
 * who imports: the grant lets them tell what others did, and reach no further than they do
 * themselves.
 *
 * @param person who asks
 * @param access memberships and grants as of the newest access event known
 * @param now the instant of the command
 * @param importing the import that tells of it; null when it happens here and now
 */
public record Asker(PersonId person, Access access, Instant now, @Nullable Importing importing) {

    /** Somebody who asks here and now. */
    public Asker(PersonId person, Access access, Instant now) {
        this(person, access, now, null);
    }

    private PersonId whoMay() {
        return importing == null ? person : importing.recordedBy();
    }

    /** Whether this very person asks and is not shut out. */
    public boolean is(PersonId other) {
        return person.equals(other) && isActive();
    }

    /** Whether the server itself asks, where no person does. */
    public boolean isSystem() {
        return person.equals(PersonId.SYSTEM);
    }

    /** Whether what happened elsewhere is told, under the import grant. */
    public boolean isImporting() {
        return importing != null;
    }

    /**
     * Whether within an import somebody is spoken of whom this organisation never had: rules about
     * those who are here do not bind them.
     */
    public boolean isArchived(PersonId other) {
        return importing != null && access.roleOf(other).isEmpty();
    }

    /** Whether they know the person, whose account is deactivated. */
    public boolean seesDeactivated(PersonId other) {
        return access.roleOf(other).isPresent()
                && !access.isActive(other)
                && maySee(new Audience.Person(other));
    }

    /** Whether they are here and not shut out. */
    public boolean isActive() {
        return access.isActive(whoMay());
    }

    /** Whether they are active and no guest. */
    public boolean isOfStaff() {
        return access.isOfStaff(whoMay());
    }

    /** Whether they are an active owner or admin. */
    public boolean isAdministrator() {
        return access.isAdministrator(whoMay());
    }

    /** Whether they are an active owner. */
    public boolean isOwner() {
        return access.isOwner(whoMay());
    }

    /** Whether they are in the group. */
    public boolean isIn(GroupId group) {
        return access.isIn(group, whoMay());
    }

    /** Whether they are an admin of the group. */
    public boolean isAdminOf(GroupId group) {
        return access.isAdminOf(group, whoMay());
    }

    /** Whether they are in the project to work, not only to look on. */
    public boolean worksIn(ProjectId project) {
        return access.worksIn(project, whoMay());
    }

    /** Whether they lead the project. */
    public boolean leads(ProjectId project) {
        return access.leads(project, whoMay());
    }

    /** Whether they are in the channel or conversation. */
    public boolean isIn(ChannelId channel) {
        return access.isIn(channel, whoMay());
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
        return access.maySee(whoMay(), audience);
    }
}
