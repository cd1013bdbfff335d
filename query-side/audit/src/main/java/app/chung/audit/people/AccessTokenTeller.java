package app.chung.audit.people;

import static app.chung.audit.Mark.*;

import app.chung.access.Audience;
import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.AccessTokenEvent;
import app.chung.language.people.AccessTokenEvent.AccessTokenIssued;
import app.chung.language.people.AccessTokenEvent.AccessTokenRevoked;
import org.springframework.stereotype.Component;

/** Tells which scripts act in whose name; to themselves and administrators. */
@Component
public final class AccessTokenTeller implements Teller<AccessTokenEvent> {

    @Override
    public Class<AccessTokenEvent> events() {
        return AccessTokenEvent.class;
    }

    @Override
    public Told tell(AccessTokenEvent event, PersonId actor) {
        return switch (event) {
            case AccessTokenIssued e ->
                    to(e.person(), Told.of(CREATED).with("label", new Value.Words(e.label())));
            case AccessTokenRevoked e ->
                    to(
                            e.person(),
                            Told.of(REMOVED)
                                    .variant(e.person().equals(actor) ? "" : "of-another")
                                    .with("person", e.person()));
        };
    }

    private static Told to(PersonId person, Told told) {
        return told.onlyTo(Audience.only(person), new Audience.Administrators());
    }
}
