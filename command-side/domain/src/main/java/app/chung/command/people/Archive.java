package app.chung.command.people;

import app.chung.command.Asker;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.PersonCommand.ImportPerson;
import app.chung.language.people.PersonCommand.MergePerson;
import app.chung.language.people.PersonEvent;
import app.chung.language.people.PersonEvent.PersonImported;
import app.chung.language.people.PersonEvent.PersonMerged;

/** Authors of an imported past, who have no account, and whom they turn out to be. */
final class Archive {

    private Archive() {}

    static Decision<PersonEvent> importAuthor(PersonState person, ImportPerson c) {
        PersonId who = c.person();
        return person.exists() || person.archived()
                ? Decision.refused(new KernelRefusal.AlreadyExists())
                : Decision.accepted(
                        new PersonImported(
                                who,
                                Personal.of(who, c.fullName()),
                                Personal.of(who, c.givenName()),
                                Personal.of(who, c.sourceKey())));
    }

    static Decision<PersonEvent> merge(PersonState person, MergePerson c, Asker asker) {
        return c.into().equals(person.mergedInto())
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new PersonMerged(c.person(), c.into())),
                        new PersonIsHere(asker.access(), c.into()));
    }
}
