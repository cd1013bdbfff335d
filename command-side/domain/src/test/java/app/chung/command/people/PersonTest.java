package app.chung.command.people;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.NOW;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.OWNER;
import static app.chung.command.Story.STRANGER;

import app.chung.command.Story;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.AddressMark;
import app.chung.language.people.CredentialId;
import app.chung.language.people.InvitationEvent.InvitationRevoked;
import app.chung.language.people.InvitationEvent.PersonInvited;
import app.chung.language.people.InvitationId;
import app.chung.language.people.Language;
import app.chung.language.people.PasswordResetId;
import app.chung.language.people.PersonCommand;
import app.chung.language.people.PersonCommand.ChangeLanguage;
import app.chung.language.people.PersonCommand.ChangeName;
import app.chung.language.people.PersonCommand.ChangePassword;
import app.chung.language.people.PersonCommand.ChangePicture;
import app.chung.language.people.PersonCommand.ChangeRole;
import app.chung.language.people.PersonCommand.DeactivatePerson;
import app.chung.language.people.PersonCommand.IssuePasswordReset;
import app.chung.language.people.PersonCommand.ReactivatePerson;
import app.chung.language.people.PersonCommand.RegisterPerson;
import app.chung.language.people.PersonCommand.RemovePicture;
import app.chung.language.people.PersonCommand.UsePasswordReset;
import app.chung.language.people.PersonEvent;
import app.chung.language.people.PersonEvent.LanguageChanged;
import app.chung.language.people.PersonEvent.NameChanged;
import app.chung.language.people.PersonEvent.PasswordChanged;
import app.chung.language.people.PersonEvent.PasswordResetIssued;
import app.chung.language.people.PersonEvent.PasswordResetUsed;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.people.PersonEvent.PersonReactivated;
import app.chung.language.people.PersonEvent.PersonRegistered;
import app.chung.language.people.PersonEvent.PictureChanged;
import app.chung.language.people.PersonEvent.PictureRemoved;
import app.chung.language.people.PersonEvent.RoleChanged;
import app.chung.language.people.PersonRefusal.InvitationIsNotOpen;
import app.chung.language.people.PersonRefusal.LastOwnerStays;
import app.chung.language.people.PersonRefusal.PasswordResetIsNotOpen;
import app.chung.language.people.PersonRefusal.PersonIsInactive;
import app.chung.language.people.Role;
import app.chung.language.people.SessionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final InvitationId INVITATION = new InvitationId(Cast.id(11));
    private static final CredentialId CREDENTIAL = new CredentialId(Cast.id(12));
    private static final PasswordResetId RESET = new PasswordResetId(Cast.id(13));
    private static final SessionId SESSION = new SessionId(Cast.id(14));
    private static final Claim ADDRESS = new Claim("people.address", "5d2f");

    private final Story<PersonCommand, PersonEvent, PersonState> story = Story.of(new Person());

    /** The person whom the story is about. */
    private void given(PersonId person, Role role) {
        story.given(Story.registered(person, role));
    }

    @Nested
    class Registers {

        private RegisterPerson register(@Nullable InvitationId invitation) {
            return new RegisterPerson(
                    STRANGER,
                    invitation,
                    "Lê An",
                    "An",
                    "an@example.org",
                    new AddressMark("5d2f"),
                    CREDENTIAL,
                    Language.VI);
        }

        private PersonRegistered registered(Role role, @Nullable InvitationId invitation) {
            return new PersonRegistered(
                    STRANGER,
                    role,
                    Personal.of(STRANGER, "Lê An"),
                    Personal.of(STRANGER, "An"),
                    Personal.of(STRANGER, "an@example.org"),
                    Language.VI,
                    CREDENTIAL,
                    invitation);
        }

        @Test
        void the_first_as_the_owner() {
            Story.ofNothing(new Person())
                    .when(STRANGER, register(null))
                    .happens(registered(Role.OWNER, null))
                    .claims(ADDRESS, new Claim("people.first-owner", "only"));
        }

        @Test
        void nobody_else_without_an_invitation() {
            story.when(STRANGER, register(null)).isForbidden();
        }

        @Test
        void in_the_role_of_the_invitation_and_uses_it_up() {
            story.access(
                    new PersonInvited(INVITATION, Role.GUEST, ADMIN, null, NOW.plusSeconds(1)));
            story.when(STRANGER, register(INVITATION))
                    .happens(registered(Role.GUEST, INVITATION))
                    .claims(ADDRESS, new Claim("people.invitation", INVITATION.value().toString()));
        }

        @Test
        void not_with_an_invitation_that_is_used_revoked_old_or_none() {
            story.when(STRANGER, register(INVITATION)).isRefused(new InvitationIsNotOpen());
            story.access(new PersonInvited(INVITATION, Role.GUEST, ADMIN, null, NOW));
            story.when(STRANGER, register(INVITATION)).isRefused(new InvitationIsNotOpen());
            story.access(
                    new PersonInvited(INVITATION, Role.GUEST, ADMIN, null, NOW.plusSeconds(1)),
                    new InvitationRevoked(INVITATION));
            story.when(STRANGER, register(INVITATION)).isRefused(new InvitationIsNotOpen());
        }

        @Test
        void not_for_somebody_else_and_not_twice() {
            story.when(OTHER, register(INVITATION)).isForbidden();
            story.given(registered(Role.MEMBER, INVITATION));
            story.when(STRANGER, register(INVITATION)).alreadyExists();
        }
    }

    @Nested
    class ChangesTheName {

        private final ChangeName change = new ChangeName(MEMBER, "Trần Nhật Minh", "Minh");
        private final NameChanged changed =
                new NameChanged(
                        MEMBER, Personal.of(MEMBER, "Trần Nhật Minh"), Personal.of(MEMBER, "Minh"));

        @Test
        void for_oneself_and_by_admins() {
            given(MEMBER, Role.MEMBER);
            story.when(MEMBER, change).happens(changed);
            story.when(ADMIN, change).happens(changed);
        }

        @Test
        void not_for_others() {
            given(MEMBER, Role.MEMBER);
            story.when(OTHER, change).isForbidden();
            story.when(GUEST, change).isHidden();
        }
    }

    @Nested
    class ChangesTheLanguage {

        @Test
        void for_oneself() {
            given(MEMBER, Role.MEMBER);
            story.when(MEMBER, new ChangeLanguage(MEMBER, Language.EN))
                    .happens(new LanguageChanged(MEMBER, Language.VI, Language.EN));
            story.when(MEMBER, new ChangeLanguage(MEMBER, Language.VI)).changesNothing();
            story.when(OWNER, new ChangeLanguage(MEMBER, Language.EN)).isForbidden();
        }
    }

    @Nested
    class ChangesARole {

        @Test
        void by_admins() {
            given(MEMBER, Role.MEMBER);
            story.when(ADMIN, new ChangeRole(MEMBER, Role.AUDITOR))
                    .happens(new RoleChanged(MEMBER, Role.MEMBER, Role.AUDITOR));
            story.when(ADMIN, new ChangeRole(MEMBER, Role.MEMBER)).changesNothing();
            story.when(OTHER, new ChangeRole(MEMBER, Role.ADMIN)).isForbidden();
        }

        @Test
        void makes_owners_only_by_owners() {
            given(MEMBER, Role.MEMBER);
            story.when(ADMIN, new ChangeRole(MEMBER, Role.OWNER)).isForbidden();
            story.when(OWNER, new ChangeRole(MEMBER, Role.OWNER))
                    .happens(new RoleChanged(MEMBER, Role.MEMBER, Role.OWNER));
        }

        @Test
        void takes_ownership_only_by_owners_and_not_the_last() {
            given(OWNER, Role.OWNER);
            story.when(ADMIN, new ChangeRole(OWNER, Role.MEMBER)).isForbidden();
            story.when(OWNER, new ChangeRole(OWNER, Role.MEMBER)).isRefused(new LastOwnerStays());
            story.access(new RoleChanged(OTHER, Role.MEMBER, Role.OWNER));
            story.when(OWNER, new ChangeRole(OWNER, Role.MEMBER))
                    .happens(new RoleChanged(OWNER, Role.OWNER, Role.MEMBER));
        }

        @Test
        void not_of_somebody_who_is_shut_out() {
            given(MEMBER, Role.MEMBER);
            story.given(new PersonDeactivated(MEMBER));
            story.when(ADMIN, new ChangeRole(MEMBER, Role.ADMIN)).isRefused(new PersonIsInactive());
        }

        @Test
        void not_of_a_stranger() {
            story.when(ADMIN, new ChangeRole(STRANGER, Role.ADMIN)).isHidden();
        }
    }

    @Nested
    class DeactivatesAndReactivates {

        @Test
        void by_admins() {
            given(MEMBER, Role.MEMBER);
            story.when(ADMIN, new DeactivatePerson(MEMBER)).happens(new PersonDeactivated(MEMBER));
            story.when(ADMIN, new ReactivatePerson(MEMBER)).changesNothing();
            story.given(new PersonDeactivated(MEMBER));
            story.when(ADMIN, new DeactivatePerson(MEMBER)).changesNothing();
            story.when(ADMIN, new ReactivatePerson(MEMBER)).happens(new PersonReactivated(MEMBER));
        }

        @Test
        void not_by_members_and_not_by_who_is_shut_out() {
            given(MEMBER, Role.MEMBER);
            story.when(OTHER, new DeactivatePerson(MEMBER)).isForbidden();
            story.given(new PersonDeactivated(MEMBER));
            story.when(MEMBER, new ReactivatePerson(MEMBER)).isHidden();
        }

        @Test
        void not_the_last_owner() {
            given(OWNER, Role.OWNER);
            story.when(ADMIN, new DeactivatePerson(OWNER)).isForbidden();
            story.when(OWNER, new DeactivatePerson(OWNER)).isRefused(new LastOwnerStays());
        }

        @Test
        void an_owner_only_while_another_active_one_stays() {
            given(OWNER, Role.OWNER);
            story.access(new RoleChanged(OTHER, Role.MEMBER, Role.OWNER));
            story.when(OTHER, new DeactivatePerson(OWNER)).happens(new PersonDeactivated(OWNER));
            story.access(new PersonDeactivated(OTHER));
            story.when(OWNER, new DeactivatePerson(OWNER)).isRefused(new LastOwnerStays());
        }

        @Test
        void lets_an_owner_in_again_only_by_an_owner() {
            given(OTHER, Role.OWNER);
            story.given(new PersonDeactivated(OTHER));
            story.when(ADMIN, new ReactivatePerson(OTHER)).isForbidden();
            story.when(OWNER, new ReactivatePerson(OTHER)).happens(new PersonReactivated(OTHER));
        }
    }

    @Nested
    class ChangesThePassword {

        @Test
        void for_oneself() {
            given(MEMBER, Role.MEMBER);
            story.when(MEMBER, new ChangePassword(MEMBER, CREDENTIAL, SESSION))
                    .happens(new PasswordChanged(MEMBER, CREDENTIAL, SESSION));
            story.when(OWNER, new ChangePassword(MEMBER, CREDENTIAL, null)).isForbidden();
        }
    }

    @Nested
    class ResetsThePassword {

        private final IssuePasswordReset issue =
                new IssuePasswordReset(MEMBER, RESET, NOW.plusSeconds(1));
        private final PasswordResetIssued issued =
                new PasswordResetIssued(MEMBER, RESET, NOW.plusSeconds(1));
        private final UsePasswordReset use = new UsePasswordReset(MEMBER, RESET, CREDENTIAL);

        @Test
        void by_a_link_from_an_admin() {
            given(MEMBER, Role.MEMBER);
            story.when(ADMIN, issue).happens(issued);
            story.when(OTHER, issue).isForbidden();
            story.given(issued);
            story.when(MEMBER, use).happens(new PasswordResetUsed(MEMBER, RESET, CREDENTIAL));
        }

        @Test
        void of_an_owner_only_by_an_owner() {
            given(OWNER, Role.OWNER);
            IssuePasswordReset ofOwner = new IssuePasswordReset(OWNER, RESET, NOW);
            story.when(ADMIN, ofOwner).isForbidden();
            story.when(OWNER, ofOwner).happens(new PasswordResetIssued(OWNER, RESET, NOW));
        }

        @Test
        void once() {
            given(MEMBER, Role.MEMBER);
            story.given(issued, new PasswordResetUsed(MEMBER, RESET, CREDENTIAL));
            story.when(MEMBER, use).isRefused(new PasswordResetIsNotOpen());
        }

        @Test
        void not_with_an_old_link_a_replaced_one_or_none() {
            given(MEMBER, Role.MEMBER);
            story.when(MEMBER, use).isRefused(new PasswordResetIsNotOpen());
            story.given(new PasswordResetIssued(MEMBER, RESET, NOW));
            story.when(MEMBER, use).isRefused(new PasswordResetIsNotOpen());
            story.given(
                    issued,
                    new PasswordResetIssued(
                            MEMBER, new PasswordResetId(Cast.id(19)), NOW.plusSeconds(1)));
            story.when(MEMBER, use).isRefused(new PasswordResetIsNotOpen());
        }

        @Test
        void not_after_the_password_was_changed_otherwise() {
            given(MEMBER, Role.MEMBER);
            story.given(issued, new PasswordChanged(MEMBER, CREDENTIAL, null));
            story.when(MEMBER, use).isRefused(new PasswordResetIsNotOpen());
        }

        @Test
        void not_of_somebody_who_is_shut_out() {
            given(MEMBER, Role.MEMBER);
            story.given(issued, new PersonDeactivated(MEMBER));
            story.when(MEMBER, use).isRefused(new PersonIsInactive());
            story.when(ADMIN, issue).isRefused(new PersonIsInactive());
        }

        @Test
        void not_when_who_gave_the_link_administers_no_more() {
            given(MEMBER, Role.MEMBER);
            story.givenBy(ADMIN, issued);
            story.when(MEMBER, use).happens(new PasswordResetUsed(MEMBER, RESET, CREDENTIAL));
            story.access(new RoleChanged(ADMIN, Role.ADMIN, Role.MEMBER));
            story.when(MEMBER, use).isRefused(new PasswordResetIsNotOpen());
            story.access(new RoleChanged(ADMIN, Role.MEMBER, Role.ADMIN));
            story.when(MEMBER, use).happens(new PasswordResetUsed(MEMBER, RESET, CREDENTIAL));
            story.access(new PersonDeactivated(ADMIN));
            story.when(MEMBER, use).isRefused(new PasswordResetIsNotOpen());
        }

        @Test
        void not_of_an_owner_whom_an_admin_gave_the_link_before() {
            given(MEMBER, Role.MEMBER);
            story.givenBy(ADMIN, issued).access(new RoleChanged(MEMBER, Role.MEMBER, Role.OWNER));
            story.when(MEMBER, use).isRefused(new PasswordResetIsNotOpen());
        }

        @Test
        void not_of_somebody_else() {
            given(MEMBER, Role.MEMBER);
            story.given(issued);
            story.when(OTHER, use).isForbidden();
        }
    }

    @Nested
    class ChangesThePicture {

        private static final String PICTURE = "/9j/4AAQSkZJRg==";

        @Test
        void of_oneself() {
            given(MEMBER, Role.MEMBER);
            PictureChanged changed = new PictureChanged(MEMBER, Personal.of(MEMBER, PICTURE));
            story.when(MEMBER, new ChangePicture(MEMBER, PICTURE)).happens(changed);
            story.when(ADMIN, new ChangePicture(MEMBER, PICTURE)).isForbidden();
        }

        @Test
        void and_removes_it_when_there_is_one() {
            given(MEMBER, Role.MEMBER);
            story.when(MEMBER, new RemovePicture(MEMBER)).changesNothing();
            story.given(new PictureChanged(MEMBER, Personal.of(MEMBER, PICTURE)));
            story.when(ADMIN, new RemovePicture(MEMBER)).happens(new PictureRemoved(MEMBER));
            story.when(OTHER, new RemovePicture(MEMBER)).isForbidden();
        }
    }
}
