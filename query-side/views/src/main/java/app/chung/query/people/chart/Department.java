package app.chung.query.people.chart;

import app.chung.language.people.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * A department.
 *
 * @param id which
 * @param name its name, the last one when it was closed
 * @param parent the department it is part of; null for the organisation itself
 * @param open whether it was not closed
 */
public record Department(
        DepartmentId id, String name, @Nullable DepartmentId parent, boolean open) {}
