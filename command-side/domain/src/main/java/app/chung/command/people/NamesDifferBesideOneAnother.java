package app.chung.command.people;

import app.chung.command.Rule;
import app.chung.command.Spelling;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.ChartRefusal.DepartmentNameIsTaken;
import app.chung.language.people.DepartmentId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two departments of one parent are called differently, whatever the case. */
record NamesDifferBesideOneAnother(
        ChartState chart, DepartmentId department, String name, @Nullable UUID parent)
        implements Rule {

    @Override
    public boolean holds() {
        String folded = Spelling.folded(name);
        return chart.departments().entrySet().stream()
                .filter(other -> !other.getKey().equals(department.value()))
                .map(other -> other.getValue())
                .filter(other -> Objects.equals(other.parent(), parent))
                .noneMatch(other -> Spelling.folded(other.name()).equals(folded));
    }

    @Override
    public Refusal otherwise() {
        return new DepartmentNameIsTaken();
    }
}
