package app.chung.command.people;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.EmploymentRefusal.CannotManage;
import org.jspecify.annotations.Nullable;

/** One reports to somebody else who is here and no guest, or to nobody. */
record AnotherPersonManages(Access access, PersonId person, @Nullable PersonId manager)
        implements Rule {

    @Override
    public boolean holds() {
        return manager == null || (!manager.equals(person) && access.isOfStaff(manager));
    }

    @Override
    public Refusal otherwise() {
        return new CannotManage();
    }
}
