package app.chung.command.people;

import app.chung.command.Rule;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.ChartRefusal.DepartmentHasParts;
import app.chung.language.people.DepartmentId;

/** A department is closed after those that are part of it. */
record OnlyWhatHasNoPartsIsClosed(ChartState chart, DepartmentId department) implements Rule {

    @Override
    public boolean holds() {
        return !chart.hasParts(department);
    }

    @Override
    public Refusal otherwise() {
        return new DepartmentHasParts();
    }
}
