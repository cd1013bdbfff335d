package app.chung.command.people;

import app.chung.command.Changed;
import app.chung.language.people.DepartmentId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The departments there are.
 *
 * @param departments each by its id
 */
public record ChartState(Map<UUID, Node> departments) {

    static final ChartState NONE = new ChartState(Map.of());

    /**
     * A department.
     *
     * @param parent the department it is part of; null for the organisation itself
     */
    public record Node(String name, @Nullable UUID parent) {}

    @Nullable Node of(DepartmentId department) {
        return departments.get(department.value());
    }

    boolean has(DepartmentId department) {
        return departments.containsKey(department.value());
    }

    boolean hasParts(DepartmentId department) {
        return departments.values().stream().anyMatch(n -> department.value().equals(n.parent()));
    }

    ChartState with(DepartmentId department, String name, @Nullable DepartmentId parent) {
        Node node = new Node(name, parent == null ? null : parent.value());
        return new ChartState(Changed.plus(departments, department.value(), node));
    }

    ChartState named(DepartmentId department, String name) {
        Node node = of(department);
        UUID parent = node == null ? null : node.parent();
        return new ChartState(
                Changed.plus(departments, department.value(), new Node(name, parent)));
    }

    ChartState without(DepartmentId department) {
        return new ChartState(Changed.minus(departments, department.value()));
    }
}
