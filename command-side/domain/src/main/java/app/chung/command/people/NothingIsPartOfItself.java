package app.chung.command.people;

import app.chung.command.Rule;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.ChartRefusal.DepartmentWithinItself;
import app.chung.language.people.DepartmentId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever goes up from a department never comes back to it. */
record NothingIsPartOfItself(
        ChartState chart, DepartmentId department, @Nullable DepartmentId parent) implements Rule {

    @Override
    public boolean holds() {
        UUID above = parent == null ? null : parent.value();
        while (above != null && !above.equals(department.value())) {
            ChartState.Node node = chart.departments().get(above);
            above = node == null ? null : node.parent();
        }
        return above == null;
    }

    @Override
    public Refusal otherwise() {
        return new DepartmentWithinItself();
    }
}
