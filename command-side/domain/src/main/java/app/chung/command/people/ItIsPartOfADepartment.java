package app.chung.command.people;

import app.chung.command.Rule;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.ChartRefusal.NoSuchDepartment;
import app.chung.language.people.DepartmentId;
import org.jspecify.annotations.Nullable;

/** A department is part of one that is there, or of the organisation itself. */
record ItIsPartOfADepartment(ChartState chart, @Nullable DepartmentId parent) implements Rule {

    @Override
    public boolean holds() {
        return parent == null || chart.has(parent);
    }

    @Override
    public Refusal otherwise() {
        return new NoSuchDepartment();
    }
}
