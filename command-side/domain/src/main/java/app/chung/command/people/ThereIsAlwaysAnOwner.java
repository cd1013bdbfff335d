package app.chung.command.people;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.PersonRefusal.LastOwnerStays;

/** The last owner can't go, and can't become something else. */
record ThereIsAlwaysAnOwner(Access access, PersonId leaving) implements Rule {

    @Override
    public boolean holds() {
        return !access.isOwner(leaving) || access.owners() > 1;
    }

    @Override
    public Refusal otherwise() {
        return new LastOwnerStays();
    }
}
