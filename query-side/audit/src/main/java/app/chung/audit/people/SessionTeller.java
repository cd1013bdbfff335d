package app.chung.audit.people;

import static app.chung.audit.Mark.*;

import app.chung.access.Audience;
import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.SessionEvent;
import app.chung.language.people.SessionEvent.SessionEnded;
import app.chung.language.people.SessionEvent.SessionOpened;
import org.springframework.stereotype.Component;

/** Tells who signs in and out; to themselves and administrators. */
@Component
public final class SessionTeller implements Teller<SessionEvent> {

    @Override
    public Class<SessionEvent> events() {
        return SessionEvent.class;
    }

    @Override
    public Told tell(SessionEvent event, PersonId actor) {
        return switch (event) {
            case SessionOpened e -> to(e.person(), opened(e));
            case SessionEnded e ->
                    to(
                            e.person(),
                            Told.of(REMOVED)
                                    .variant(e.person().equals(actor) ? "" : "of-another")
                                    .with("person", e.person()));
        };
    }

    private static Told opened(SessionOpened e) {
        return e.device() == null
                ? Told.of(CREATED)
                : Told.of(CREATED).variant("device").with("device", new Value.Words(e.device()));
    }

    private static Told to(PersonId person, Told told) {
        return told.onlyTo(Audience.only(person), new Audience.Administrators());
    }
}
