package app.chung.command.people;

import app.chung.access.OpenInvitation;
import app.chung.command.Asker;
import app.chung.command.Decision;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.InvitationId;
import app.chung.language.people.PersonCommand.RegisterPerson;
import app.chung.language.people.PersonEvent;
import app.chung.language.people.PersonEvent.PersonRegistered;
import app.chung.language.people.PersonRefusal.InvitationIsNotOpen;
import app.chung.language.people.Role;
import java.util.List;
import java.util.Optional;

/**
 * How a person comes in: the first as the owner, everybody else by an invitation, used up by it.
 */
final class Registration {

    private Registration() {}

    static Decision<PersonEvent> decide(PersonState person, RegisterPerson c, Asker asker) {
        if (person.exists() || person.archived()) {
            return Decision.refused(new KernelRefusal.AlreadyExists());
        }
        InvitationId invitation = c.invitation();
        if (invitation == null) {
            return asker.access().owners() > 0
                    ? Decision.refused(new KernelRefusal.Forbidden())
                    : registered(c, Role.OWNER, new Claim("people.first-owner", "only"));
        }
        Optional<OpenInvitation> open =
                asker.access()
                        .invitation(invitation)
                        .filter(i -> asker.now().isBefore(i.expiresAt()));
        return open.isEmpty()
                ? Decision.refused(new InvitationIsNotOpen())
                : registered(
                        c,
                        open.get().role(),
                        new Claim("people.invitation", invitation.value().toString()));
    }

    private static Decision<PersonEvent> registered(RegisterPerson c, Role role, Claim once) {
        PersonId person = c.person();
        PersonEvent event =
                new PersonRegistered(
                        person,
                        role,
                        Personal.of(person, c.fullName()),
                        Personal.of(person, c.givenName()),
                        Personal.of(person, c.email()),
                        c.language(),
                        c.credential(),
                        c.invitation());
        Claim address = new Claim("people.address", c.addressMark().value());
        return new Decision.Accepted<>(List.of(event), List.of(address, once), List.of());
    }
}
