package app.chung.command.people;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.Language;
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
import app.chung.language.people.PersonEvent;
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
import app.chung.language.people.Role;

/** Decides about one person. */
public final class Person implements Decider<PersonCommand, PersonEvent, PersonState> {

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public Class<PersonCommand> commands() {
        return PersonCommand.class;
    }

    @Override
    public Class<PersonEvent> events() {
        return PersonEvent.class;
    }

    @Override
    public PersonState initial() {
        return PersonState.NONE;
    }

    @Override
    public Decision<PersonEvent> decide(PersonState person, PersonCommand command, Asker asker) {
        return PeoplePermissions.check(person, command, asker)
                .then(() -> permitted(person, command, asker));
    }

    private Decision<PersonEvent> permitted(
            PersonState person, PersonCommand command, Asker asker) {
        PersonId who = command.person();
        return switch (command) {
            case RegisterPerson c -> Registration.decide(person, c, asker);
            case ImportPerson c -> Archive.importAuthor(person, c);
            case MergePerson c -> Archive.merge(person, c, asker);
            case ChangeName c ->
                    Decision.accepted(
                            new NameChanged(
                                    who,
                                    Personal.of(who, c.fullName()),
                                    Personal.of(who, c.givenName())));
            case ChangeLanguage c -> changeLanguage(person, c);
            case ChangeRole c -> changeRole(c, asker);
            case DeactivatePerson _ -> deactivate(who, asker);
            case ReactivatePerson _ ->
                    Decision.acceptedIf(
                            !asker.access().isActive(who), () -> new PersonReactivated(who));
            case ChangePassword c ->
                    Decision.accepted(new PasswordChanged(who, c.credential(), c.session()));
            case IssuePasswordReset c ->
                    Rule.keep(
                            () ->
                                    Decision.accepted(
                                            new PasswordResetIssued(who, c.reset(), c.expiresAt())),
                            new PersonIsHere(asker.access(), who));
            case UsePasswordReset c -> reset(person, c, asker);
            case ChangePicture c ->
                    Decision.accepted(new PictureChanged(who, Personal.of(who, c.picture())));
            case RemovePicture _ ->
                    Decision.acceptedIf(person.hasPicture(), () -> new PictureRemoved(who));
        };
    }

    private static Decision<PersonEvent> changeLanguage(PersonState person, ChangeLanguage c) {
        Language from = person.language();
        return from == null || from == c.language()
                ? Decision.unchanged()
                : Decision.accepted(new LanguageChanged(c.person(), from, c.language()));
    }

    private static Decision<PersonEvent> changeRole(ChangeRole c, Asker asker) {
        Role from = asker.access().roleOf(c.person()).orElse(c.role());
        return from == c.role()
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new RoleChanged(c.person(), from, c.role())),
                        new PersonIsHere(asker.access(), c.person()),
                        new ThereIsAlwaysAnOwner(asker.access(), c.person()));
    }

    private static Decision<PersonEvent> deactivate(PersonId person, Asker asker) {
        return !asker.access().isActive(person)
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new PersonDeactivated(person)),
                        new ThereIsAlwaysAnOwner(asker.access(), person));
    }

    private static Decision<PersonEvent> reset(
            PersonState person, UsePasswordReset c, Asker asker) {
        return Rule.keep(
                () ->
                        Decision.accepted(
                                new PasswordResetUsed(c.person(), c.reset(), c.credential())),
                new PersonIsHere(asker.access(), c.person()),
                new ALinkWorksOnceAndNotForLong(person, c.reset(), asker.now()),
                new WhoGaveALinkStillMay(person, c.person(), asker.access()));
    }

    @Override
    public PersonState evolve(PersonState person, PersonEvent event, PersonId actor) {
        return switch (event) {
            case PersonRegistered e -> person.reading(e.language());
            case PersonImported _ -> person.imported();
            case PersonMerged e -> person.mergedInto(e.into());
            case NameChanged _ -> person;
            case LanguageChanged e -> person.reading(e.to());
            case RoleChanged _ -> person;
            case PersonDeactivated _ -> person.withoutReset();
            case PersonReactivated _ -> person;
            case PasswordChanged _ -> person.withoutReset();
            case PasswordResetIssued e -> person.resetBy(e.reset(), e.expiresAt(), actor);
            case PasswordResetUsed _ -> person.withoutReset();
            case PictureChanged _ -> person.pictured(true);
            case PictureRemoved _ -> person.pictured(false);
        };
    }
}
