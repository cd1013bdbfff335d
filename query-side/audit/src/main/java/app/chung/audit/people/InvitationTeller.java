package app.chung.audit.people;

import static app.chung.audit.Mark.*;

import app.chung.access.Audience;
import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.InvitationEvent;
import app.chung.language.people.InvitationEvent.InvitationRevoked;
import app.chung.language.people.InvitationEvent.PersonInvited;
import org.springframework.stereotype.Component;

/** Tells what happens to invitations; to administrators. */
@Component
public final class InvitationTeller implements Teller<InvitationEvent> {

    @Override
    public Class<InvitationEvent> events() {
        return InvitationEvent.class;
    }

    @Override
    public Told tell(InvitationEvent event, PersonId actor) {
        return switch (event) {
            case PersonInvited e -> invited(e).onlyTo(new Audience.Administrators());
            case InvitationRevoked ignored ->
                    Told.of(REMOVED).onlyTo(new Audience.Administrators());
        };
    }

    private static Told invited(PersonInvited e) {
        Told told =
                Told.of(CREATED)
                        .with("role", new Value.Choice(e.role()))
                        .with("expires", new Value.Day(e.expiresAt()));
        return e.note() == null
                ? told
                : told.variant("noted").with("note", new Value.Words(e.note()));
    }
}
