package app.chung.language.people;

import static app.chung.language.kernel.Cast.FRIDAY;
import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.MINH;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import app.chung.language.people.PersonCommand.ChangeLanguage;
import app.chung.language.people.PersonCommand.ChangeName;
import app.chung.language.people.PersonCommand.ChangePassword;
import app.chung.language.people.PersonCommand.ChangePicture;
import app.chung.language.people.PersonCommand.ChangeRole;
import app.chung.language.people.PersonCommand.DeactivatePerson;
import app.chung.language.people.PersonCommand.ImportPerson;
import app.chung.language.people.PersonCommand.IssuePasswordReset;
import app.chung.language.people.PersonCommand.MergePerson;
import app.chung.language.people.PersonCommand.ReactivatePerson;
import app.chung.language.people.PersonCommand.RegisterPerson;
import app.chung.language.people.PersonCommand.RemovePicture;
import app.chung.language.people.PersonCommand.UsePasswordReset;
import app.chung.language.people.PersonEvent.LanguageChanged;
import app.chung.language.people.PersonEvent.NameChanged;
import app.chung.language.people.PersonEvent.PasswordChanged;
import app.chung.language.people.PersonEvent.PasswordResetIssued;
import app.chung.language.people.PersonEvent.PasswordResetUsed;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.people.PersonEvent.PersonImported;
import app.chung.language.people.PersonEvent.PersonMerged;
import app.chung.language.people.PersonEvent.PersonReactivated;
import app.chung.language.people.PersonEvent.PersonRegistered;
import app.chung.language.people.PersonEvent.PictureChanged;
import app.chung.language.people.PersonEvent.PictureRemoved;
import app.chung.language.people.PersonEvent.RoleChanged;
import app.chung.language.people.PersonRefusal.InvitationIsNotOpen;
import app.chung.language.people.PersonRefusal.LastOwnerStays;
import app.chung.language.people.PersonRefusal.PasswordResetIsNotOpen;
import app.chung.language.people.PersonRefusal.PersonIsInactive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Samples of persons. */
public final class PersonSamples implements Samples {

    private static final PersonId ARCHIVED = new PersonId(id(93));
    private static final InvitationId INVITATION = new InvitationId(id(11));
    private static final CredentialId CREDENTIAL = new CredentialId(id(12));
    private static final PasswordResetId RESET = new PasswordResetId(id(13));
    private static final SessionId SESSION = new SessionId(id(14));
    private static final String PICTURE = "/9j/4AAQSkZJRg==";

    @Override
    public List<Command> commands() {
        return List.of(
                new RegisterPerson(
                        MINH,
                        INVITATION,
                        "Trần Quang Minh",
                        "Minh",
                        "minh@example.org",
                        new AddressMark("5d2f"),
                        CREDENTIAL,
                        Language.VI),
                new ChangeName(MINH, "Trần Nhật Minh", "Nhật Minh"),
                new ImportPerson(ARCHIVED, "Ada L", "Ada", "U0ADA"),
                new MergePerson(ARCHIVED, MINH),
                new ChangeLanguage(MINH, Language.EN),
                new ChangeRole(MINH, Role.ADMIN),
                new DeactivatePerson(MINH),
                new ReactivatePerson(MINH),
                new ChangePassword(MINH, CREDENTIAL, SESSION),
                new IssuePasswordReset(MINH, RESET, FRIDAY),
                new UsePasswordReset(MINH, RESET, CREDENTIAL),
                new ChangePicture(MINH, PICTURE),
                new RemovePicture(MINH));
    }

    @Override
    public List<Event> events() {
        return List.of(
                registered(MINH, Role.MEMBER, "Trần Quang Minh", "Minh", INVITATION),
                new NameChanged(
                        MINH, Personal.of(MINH, "Trần Nhật Minh"), Personal.of(MINH, "Nhật Minh")),
                new PersonImported(
                        ARCHIVED,
                        Personal.of(ARCHIVED, "Ada L"),
                        Personal.of(ARCHIVED, "Ada"),
                        Personal.of(ARCHIVED, "U0ADA")),
                new PersonMerged(ARCHIVED, MINH),
                new LanguageChanged(MINH, Language.VI, Language.EN),
                new RoleChanged(MINH, Role.MEMBER, Role.ADMIN),
                new PictureChanged(MINH, Personal.of(MINH, PICTURE)),
                new PictureRemoved(MINH),
                new PasswordChanged(MINH, CREDENTIAL, SESSION),
                new PasswordResetIssued(MINH, RESET, FRIDAY),
                new PasswordResetUsed(MINH, RESET, CREDENTIAL),
                new PersonDeactivated(MINH),
                new PersonReactivated(MINH),
                registered(LAN, Role.OWNER, "Nguyễn Thị Lan", "Lan", null));
    }

    private static PersonRegistered registered(
            PersonId person,
            Role role,
            String fullName,
            String givenName,
            @Nullable InvitationId invitation) {
        return new PersonRegistered(
                person,
                role,
                Personal.of(person, fullName),
                Personal.of(person, givenName),
                Personal.of(person, "someone@example.org"),
                Language.VI,
                CREDENTIAL,
                invitation);
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(
                new LastOwnerStays(),
                new PersonIsInactive(),
                new InvitationIsNotOpen(),
                new PasswordResetIsNotOpen());
    }
}
