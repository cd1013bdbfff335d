package app.chung.command.people;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.ChartRefusal.NoSuchDepartment;
import app.chung.language.people.DepartmentId;
import org.jspecify.annotations.Nullable;

/** People work in departments that are there now, or in none. */
record ADepartmentIsThere(Access access, @Nullable DepartmentId department) implements Rule {

    @Override
    public boolean holds() {
        return department == null || access.hasDepartment(department);
    }

    @Override
    public Refusal otherwise() {
        return new NoSuchDepartment();
    }
}
