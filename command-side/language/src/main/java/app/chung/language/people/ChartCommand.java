package app.chung.language.people;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** What can be asked of the chart of departments; for admins. */
public sealed interface ChartCommand extends Command {

    /** The department it is about. */
    DepartmentId department();

    @Override
    default ChartId target() {
        return ChartId.ONLY;
    }

    /**
     * Open a department, or one again that was closed.
     *
     * @param department the new department, or the closed one
     * @param name its name, 1 to 80 characters, unlike those beside it
     * @param parent the department it is part of; null for the organisation itself
     */
    record OpenDepartment(DepartmentId department, String name, @Nullable DepartmentId parent)
            implements ChartCommand {
        public OpenDepartment {
            Shape.required("department", department);
            name = Shape.line("name", name, 1, 80);
        }
    }

    /**
     * Call a department otherwise.
     *
     * @param department which
     * @param name 1 to 80 characters, unlike those beside it
     */
    record RenameDepartment(DepartmentId department, String name) implements ChartCommand {
        public RenameDepartment {
            Shape.required("department", department);
            name = Shape.line("name", name, 1, 80);
        }
    }

    /**
     * Make a department part of another one, with all that is part of it.
     *
     * @param department which
     * @param parent the department it shall be part of; null for the organisation itself
     */
    record MoveDepartment(DepartmentId department, @Nullable DepartmentId parent)
            implements ChartCommand {
        public MoveDepartment {
            Shape.required("department", department);
        }
    }

    /**
     * Close a department that no other is part of. Who worked there stays in its past.
     *
     * @param department which
     */
    record CloseDepartment(DepartmentId department) implements ChartCommand {
        public CloseDepartment {
            Shape.required("department", department);
        }
    }
}
