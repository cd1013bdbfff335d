package app.chung.command.people;

import app.chung.access.Audience;
import app.chung.command.Asker;
import app.chung.command.Permission;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.AccessTokenCommand;
import app.chung.language.people.AccessTokenCommand.IssueAccessToken;
import app.chung.language.people.AccessTokenCommand.RevokeAccessToken;
import app.chung.language.people.ChartCommand;
import app.chung.language.people.ChartCommand.CloseDepartment;
import app.chung.language.people.ChartCommand.MoveDepartment;
import app.chung.language.people.ChartCommand.OpenDepartment;
import app.chung.language.people.ChartCommand.RenameDepartment;
import app.chung.language.people.EmploymentCommand;
import app.chung.language.people.EmploymentCommand.ChangePosition;
import app.chung.language.people.EmploymentCommand.WithdrawPosition;
import app.chung.language.people.InvitationCommand;
import app.chung.language.people.InvitationCommand.Invite;
import app.chung.language.people.InvitationCommand.RevokeInvitation;
import app.chung.language.people.OrganisationCommand;
import app.chung.language.people.OrganisationCommand.FoundOrganisation;
import app.chung.language.people.OrganisationCommand.HandOverOwnership;
import app.chung.language.people.OrganisationCommand.RenameOrganisation;
import app.chung.language.people.OrganisationCommand.SwitchOffModule;
import app.chung.language.people.OrganisationCommand.SwitchOnModule;
import app.chung.language.people.PersonCommand;
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
import app.chung.language.people.Role;
import app.chung.language.people.SessionCommand;
import app.chung.language.people.SessionCommand.EndSession;
import app.chung.language.people.SessionCommand.OpenSession;

/** Who may ask what of the organisation, its people, and their ways in. */
final class PeoplePermissions {

    private PeoplePermissions() {}

    static Permission check(OrganisationCommand command, Asker asker) {
        return switch (command) {
            case FoundOrganisation _ -> Permission.granted(asker.isSystem());
            case RenameOrganisation _ -> Permission.granted(asker.isAdministrator());
            case HandOverOwnership _ -> Permission.granted(asker.isOwner());
            case SwitchOffModule _ -> Permission.granted(asker.isAdministrator());
            case SwitchOnModule _ -> Permission.granted(asker.isAdministrator());
        };
    }

    static Permission check(ChartCommand command, Asker asker) {
        return switch (command) {
            case OpenDepartment _ -> Permission.granted(asker.isAdministrator());
            case RenameDepartment _ -> Permission.granted(asker.isAdministrator());
            case MoveDepartment _ -> Permission.granted(asker.isAdministrator());
            case CloseDepartment _ -> Permission.granted(asker.isAdministrator());
        };
    }

    static Permission check(EmploymentCommand command, Asker asker) {
        boolean here = asker.access().roleOf(command.person()).isPresent();
        boolean sees = here && asker.maySee(new Audience.Person(command.person()));
        return switch (command) {
            case ChangePosition _ -> Permission.seenBy(sees, asker.isAdministrator());
            case WithdrawPosition _ -> Permission.seenBy(sees, asker.isAdministrator());
        };
    }

    static Permission check(PersonState person, PersonCommand command, Asker asker) {
        PersonId who = command.person();
        boolean sees = person.exists() && asker.maySee(new Audience.Person(who));
        boolean self = asker.is(who);
        return switch (command) {
            case RegisterPerson _ -> itself(true, who, asker);
            case UsePasswordReset _ -> itself(person.exists(), who, asker);
            case ImportPerson _ -> Permission.granted(asker.isImporting());
            case MergePerson _ ->
                    Permission.seenBy(
                            person.archived() && asker.isOfStaff(), asker.isAdministrator());
            case ChangeName _ -> Permission.seenBy(sees, self || asker.isAdministrator());
            case ChangeLanguage _ -> Permission.seenBy(sees, self);
            case ChangeRole c ->
                    Permission.seenBy(
                            sees,
                            mayManage(who, asker) && (c.role() != Role.OWNER || asker.isOwner()));
            case DeactivatePerson _ -> Permission.seenBy(sees, mayManage(who, asker));
            case ReactivatePerson _ -> Permission.seenBy(sees, mayManage(who, asker));
            case ChangePassword _ -> Permission.seenBy(sees, self);
            case IssuePasswordReset _ -> Permission.seenBy(sees, mayManage(who, asker));
            case ChangePicture _ -> Permission.seenBy(sees, self);
            case RemovePicture _ -> Permission.seenBy(sees, self || asker.isAdministrator());
        };
    }

    /** With a link in hand one acts as the person it is for, before being signed in. */
    private static Permission itself(boolean exists, PersonId who, Asker asker) {
        return Permission.seenBy(exists, asker.person().equals(who) || asker.isSystem());
    }

    private static boolean mayManage(PersonId who, Asker asker) {
        return asker.access().looksAfter(asker.person(), who);
    }

    static Permission check(InvitationState invitation, InvitationCommand command, Asker asker) {
        return switch (command) {
            case Invite _ -> Permission.granted(asker.isAdministrator());
            case RevokeInvitation _ ->
                    Permission.seenBy(
                            invitation.exists() && asker.maySee(new Audience.Administrators()),
                            true);
        };
    }

    static Permission check(SessionState session, SessionCommand command, Asker asker) {
        return switch (command) {
            case OpenSession c -> Permission.granted(asker.person().equals(c.person()));
            case EndSession _ ->
                    Permission.seenBy(
                            asker.person().equals(session.person())
                                    || asker.isSystem() && session.exists(),
                            true);
        };
    }

    static Permission check(AccessTokenState token, AccessTokenCommand command, Asker asker) {
        return switch (command) {
            case IssueAccessToken _ -> Permission.granted(asker.isActive());
            case RevokeAccessToken _ ->
                    Permission.seenBy(
                            token.exists()
                                    && (asker.person().equals(token.person())
                                            || asker.isAdministrator()),
                            true);
        };
    }
}
