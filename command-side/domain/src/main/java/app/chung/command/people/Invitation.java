package app.chung.command.people;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.InvitationCommand;
import app.chung.language.people.InvitationCommand.Invite;
import app.chung.language.people.InvitationCommand.RevokeInvitation;
import app.chung.language.people.InvitationEvent;
import app.chung.language.people.InvitationEvent.InvitationRevoked;
import app.chung.language.people.InvitationEvent.PersonInvited;
import app.chung.language.people.InvitationRefusal.InvitationIsUsed;

/** Decides about one invitation. */
public final class Invitation
        implements Decider<InvitationCommand, InvitationEvent, InvitationState> {

    @Override
    public String kind() {
        return "invitation";
    }

    @Override
    public Class<InvitationCommand> commands() {
        return InvitationCommand.class;
    }

    @Override
    public Class<InvitationEvent> events() {
        return InvitationEvent.class;
    }

    @Override
    public InvitationState initial() {
        return new InvitationState(false, false);
    }

    @Override
    public Decision<InvitationEvent> decide(
            InvitationState invitation, InvitationCommand command, Asker asker) {
        return PeoplePermissions.check(invitation, command, asker)
                .then(() -> permitted(invitation, command, asker));
    }

    private Decision<InvitationEvent> permitted(
            InvitationState invitation, InvitationCommand command, Asker asker) {
        return switch (command) {
            case Invite c -> invite(invitation, c, asker.person());
            case RevokeInvitation c -> revoke(invitation, c, asker);
        };
    }

    private static Decision<InvitationEvent> invite(
            InvitationState invitation, Invite c, PersonId inviter) {
        String note = c.note();
        return invitation.exists()
                ? Decision.refused(new KernelRefusal.AlreadyExists())
                : Decision.accepted(
                        new PersonInvited(
                                c.invitation(),
                                c.role(),
                                inviter,
                                note == null ? null : Personal.of(inviter, note),
                                c.expiresAt()));
    }

    private static Decision<InvitationEvent> revoke(
            InvitationState invitation, RevokeInvitation c, Asker asker) {
        if (invitation.revoked()) {
            return Decision.unchanged();
        }
        return asker.access().invitation(c.invitation()).isEmpty()
                ? Decision.refused(new InvitationIsUsed())
                : Decision.accepted(new InvitationRevoked(c.invitation()));
    }

    @Override
    public InvitationState evolve(
            InvitationState invitation, InvitationEvent event, PersonId actor) {
        return switch (event) {
            case PersonInvited _ -> new InvitationState(true, false);
            case InvitationRevoked _ -> new InvitationState(true, true);
        };
    }
}
