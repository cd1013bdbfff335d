package app.chung.command.people;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.NOW;

import app.chung.command.Story;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.CredentialId;
import app.chung.language.people.InvitationCommand;
import app.chung.language.people.InvitationCommand.Invite;
import app.chung.language.people.InvitationCommand.RevokeInvitation;
import app.chung.language.people.InvitationEvent;
import app.chung.language.people.InvitationEvent.InvitationRevoked;
import app.chung.language.people.InvitationEvent.PersonInvited;
import app.chung.language.people.InvitationId;
import app.chung.language.people.InvitationRefusal.InvitationIsUsed;
import app.chung.language.people.Language;
import app.chung.language.people.PersonEvent.PersonRegistered;
import app.chung.language.people.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final InvitationId INVITATION = new InvitationId(Cast.id(11));
    private static final PersonInvited INVITED =
            new PersonInvited(INVITATION, Role.MEMBER, ADMIN, Personal.of(ADMIN, "cho An"), NOW);

    private final Story<InvitationCommand, InvitationEvent, InvitationState> story =
            Story.of(new Invitation());

    @Nested
    class Invites {

        private final Invite invite = new Invite(INVITATION, Role.MEMBER, "cho An", NOW);

        @Test
        void by_admins() {
            story.when(ADMIN, invite).happens(INVITED);
            story.when(MEMBER, invite).isForbidden();
        }

        @Test
        void without_a_note() {
            story.when(ADMIN, new Invite(INVITATION, Role.GUEST, null, NOW))
                    .happens(new PersonInvited(INVITATION, Role.GUEST, ADMIN, null, NOW));
        }

        @Test
        void refuses_an_id_that_is_taken() {
            story.given(INVITED);
            story.when(ADMIN, invite).alreadyExists();
        }
    }

    @Nested
    class Revokes {

        private final RevokeInvitation revoke = new RevokeInvitation(INVITATION);

        @Test
        void by_admins() {
            story.given(INVITED);
            story.when(ADMIN, revoke).happens(new InvitationRevoked(INVITATION));
            story.when(MEMBER, revoke).isHidden();
        }

        @Test
        void once() {
            story.given(INVITED, new InvitationRevoked(INVITATION));
            story.when(ADMIN, revoke).changesNothing();
        }

        @Test
        void not_what_was_used() {
            Personal name = Personal.of(new PersonId(Cast.id(9)), "An");
            story.given(INVITED)
                    .access(
                            new PersonRegistered(
                                    name.subject(),
                                    Role.MEMBER,
                                    name,
                                    name,
                                    name,
                                    Language.VI,
                                    new CredentialId(Cast.id(12)),
                                    INVITATION));
            story.when(ADMIN, revoke).isRefused(new InvitationIsUsed());
        }

        @Test
        void not_what_is_not_there() {
            story.when(ADMIN, revoke).isHidden();
        }
    }
}
