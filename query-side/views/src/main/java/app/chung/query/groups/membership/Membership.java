package app.chung.query.groups.membership;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.MemberRole;
import app.chung.language.kernel.PersonId;
import java.time.Instant;

/**
 * That a person is in a group.
 *
 * @param group which
 * @param person who
 * @param role as what
 * @param since since when
 * @param position the event they came in with
 */
public record Membership(
        GroupId group, PersonId person, MemberRole role, Instant since, long position)
        implements Visible {

    @Override
    public Audience audience() {
        return new Audience.GroupInside(group);
    }

    /** The key of the document. */
    public static String key(GroupId group, PersonId person) {
        return group.value() + ":" + person.value();
    }
}
