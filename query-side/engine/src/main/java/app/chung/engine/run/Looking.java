package app.chung.engine.run;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person's access at the moment of one answer. What is addressed as the document before it was
 * gets the same answer without asking again: access is a function, and here its arguments are the
 * same.
 */
final class Looking {

    private final Access now;
    private final PersonId person;
    private final String module;
    private @Nullable Audience last;
    private boolean seen;

    Looking(Access now, PersonId person, String module) {
        this.now = now;
        this.person = person;
        this.module = module;
    }

    boolean maySee(Visible document) {
        Audience audience = document.audience();
        if (!audience.equals(last)) {
            seen = now.maySee(person, module, audience);
            last = audience;
        }
        return seen;
    }

    /** Whether all of what is addressed to these may be seen; no if that is not known at once. */
    boolean maySeeAll(Set<Audience> audiences) {
        for (Audience audience : audiences) {
            if (!now.maySee(person, module, audience)) {
                return false;
            }
        }
        return !audiences.isEmpty();
    }
}
