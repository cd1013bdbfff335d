package app.chung.command.groups;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.groups.GroupRefusal.PersonCannotBeAdded;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;

/** Who is taken into a group is here and not shut out. */
record MembersAreActive(Access access, PersonId person) implements Rule {

    @Override
    public boolean holds() {
        return access.isActive(person);
    }

    @Override
    public Refusal otherwise() {
        return new PersonCannotBeAdded();
    }
}
