package app.chung.query.testing;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;

/** Where stories are played: in memory or on the real log. */
public interface Stage {

    /** Something happens. */
    Stage then(PersonId actor, String kind, Id id, Event event);
}
