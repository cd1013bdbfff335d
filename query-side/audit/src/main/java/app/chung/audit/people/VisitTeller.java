package app.chung.audit.people;

import static app.chung.audit.Mark.*;

import app.chung.access.Audience;
import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.VisitEvent;
import app.chung.language.people.VisitEvent.LookedIn;
import org.springframework.stereotype.Component;

/** Tells when people looked in; to themselves alone. */
@Component
public final class VisitTeller implements Teller<VisitEvent> {

    @Override
    public Class<VisitEvent> events() {
        return VisitEvent.class;
    }

    @Override
    public Told tell(VisitEvent event, PersonId actor) {
        return switch (event) {
            case LookedIn e -> Told.of(MOVED).onlyTo(Audience.only(e.person()));
        };
    }
}
