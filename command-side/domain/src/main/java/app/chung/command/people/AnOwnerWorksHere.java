package app.chung.command.people;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.OrganisationRefusal.CannotOwn;

/** Who becomes the owner is active and no guest. */
record AnOwnerWorksHere(Access access, PersonId person) implements Rule {

    @Override
    public boolean holds() {
        return access.isOfStaff(person);
    }

    @Override
    public Refusal otherwise() {
        return new CannotOwn();
    }
}
