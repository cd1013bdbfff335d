package app.chung.language.people;

import static app.chung.language.kernel.Cast.FRIDAY;
import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import app.chung.language.people.InvitationCommand.Invite;
import app.chung.language.people.InvitationCommand.RevokeInvitation;
import app.chung.language.people.InvitationEvent.InvitationRevoked;
import app.chung.language.people.InvitationEvent.PersonInvited;
import app.chung.language.people.InvitationRefusal.InvitationIsUsed;
import java.util.List;

/** Samples of invitations. */
public final class InvitationSamples implements Samples {

    private static final InvitationId ID = new InvitationId(id(11));

    @Override
    public List<Command> commands() {
        return List.of(
                new Invite(ID, Role.MEMBER, "Minh ở xưởng nung", FRIDAY), new RevokeInvitation(ID));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new PersonInvited(
                        ID, Role.MEMBER, LAN, Personal.of(LAN, "Minh ở xưởng nung"), FRIDAY),
                new PersonInvited(ID, Role.GUEST, LAN, null, FRIDAY),
                new InvitationRevoked(ID));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(new InvitationIsUsed());
    }
}
