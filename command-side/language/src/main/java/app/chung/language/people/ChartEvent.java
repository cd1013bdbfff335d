package app.chung.language.people;

import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import org.jspecify.annotations.Nullable;

/** What happens to the chart of departments. */
public sealed interface ChartEvent extends Event {

    /** The department it is about. */
    DepartmentId department();

    /**
     * There is a department.
     *
     * @param department which
     * @param name its name
     * @param parent the department it is part of; null for the organisation itself
     */
    record DepartmentOpened(DepartmentId department, String name, @Nullable DepartmentId parent)
            implements ChartEvent, ConcernsAccess {}

    /**
     * A department is called otherwise.
     *
     * @param department which
     * @param from its name until now
     * @param to its name from now on
     */
    record DepartmentRenamed(DepartmentId department, String from, String to)
            implements ChartEvent {}

    /**
     * A department is part of another one.
     *
     * @param department which
     * @param name its name
     * @param from what it was part of; null for the organisation itself
     * @param to what it is part of; null for the organisation itself
     */
    record DepartmentMoved(
            DepartmentId department,
            String name,
            @Nullable DepartmentId from,
            @Nullable DepartmentId to)
            implements ChartEvent {}

    /**
     * There is no such department any more; who worked there stays in its past.
     *
     * @param department which
     * @param name its name
     */
    record DepartmentClosed(DepartmentId department, String name)
            implements ChartEvent, ConcernsAccess {}
}
