package app.chung.command.people;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.PersonRefusal.PersonIsInactive;

/** This is only done for somebody who is not shut out. */
record PersonIsHere(Access access, PersonId person) implements Rule {

    @Override
    public boolean holds() {
        return access.isActive(person);
    }

    @Override
    public Refusal otherwise() {
        return new PersonIsInactive();
    }
}
