package app.chung.querygateway.live;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.engine.ViewName;
import app.chung.language.kernel.PersonId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One change as browsers are told.
 *
 * @param view in which view
 * @param key which document
 * @param since the first event that it has taken in
 * @param position the event that it follows from
 * @param complete every change up to here was told before this one
 * @param audience who may see the document now; null when it is gone
 * @param formerly who could see it before; null when it is new
 * @param present the message for who may see it, written when the first of them is told
 * @param removed the message for who can no longer
 */
record LiveChange(
        ViewName view,
        String key,
        long since,
        long position,
        long complete,
        @Nullable Audience audience,
        @Nullable Audience formerly,
        Supplier<String> present,
        Supplier<String> removed) {

    /** What this person is told; null for nothing. */
    @Nullable String to(PersonId person, Access access) {
        Supplier<String> message = message(person, access);
        return message == null ? null : message.get();
    }

    private @Nullable Supplier<String> message(PersonId person, Access access) {
        if (audience != null && access.maySee(person, view.module(), audience)) {
            return present;
        }
        return formerly != null && access.maySee(person, view.module(), formerly) ? removed : null;
    }
}
