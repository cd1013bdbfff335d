package app.chung.query.people.chart;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.people.ChartId;
import app.chung.language.people.DepartmentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * All departments, those that were closed too, so that the past keeps its names. One document: they
 * are few, and nobody looks at one without the others.
 *
 * @param id which chart
 * @param departments in the order in which they were opened
 * @param version of its stream
 */
public record ChartCard(ChartId id, List<Department> departments, int version) implements Visible {

    @Override
    public Audience audience() {
        return new Audience.Organisation();
    }

    /** What each department is called. */
    public Map<DepartmentId, String> names() {
        Map<DepartmentId, String> names = new HashMap<>();
        departments.forEach(department -> names.put(department.id(), department.name()));
        return names;
    }

    ChartCard with(Department department) {
        List<Department> more = new ArrayList<>(departments);
        more.removeIf(other -> other.id().equals(department.id()));
        more.add(department);
        return new ChartCard(id, List.copyOf(more), version);
    }

    ChartCard changed(DepartmentId which, UnaryOperator<Department> how) {
        return new ChartCard(
                id,
                departments.stream().map(d -> d.id().equals(which) ? how.apply(d) : d).toList(),
                version);
    }

    ChartCard at(int newVersion) {
        return new ChartCard(id, departments, newVersion);
    }
}
