package app.chung.language.people;

import app.chung.language.kernel.Refusal;

/** Why something can't be done with the chart of departments. */
public sealed interface ChartRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is no department with this id, or it was closed. */
    record NoSuchDepartment() implements ChartRefusal {}

    /** A department beside it has that name. */
    record DepartmentNameIsTaken() implements ChartRefusal {}

    /** A department can't be part of itself, nor of one of its own parts. */
    record DepartmentWithinItself() implements ChartRefusal {}

    /** Other departments are part of it. */
    record DepartmentHasParts() implements ChartRefusal {}
}
