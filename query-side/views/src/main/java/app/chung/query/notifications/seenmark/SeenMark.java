package app.chung.query.notifications.seenmark;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import app.chung.language.notifications.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Up to where a person has seen all notifications at once, or their feed.
 *
 * @param person who
 * @param about feed; null for all notifications
 * @param position the position seen up to
 */
public record SeenMark(PersonId person, @Nullable SubjectKind about, long position)
        implements Visible {

    @Override
    public Audience audience() {
        return Audience.only(person);
    }

    /** The key of the document. */
    public static String key(PersonId person, @Nullable SubjectKind about) {
        return person.value() + (about == null ? "" : ":" + about);
    }
}
