package app.chung.language.people;

import static app.chung.language.kernel.Cast.id;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import app.chung.language.people.ChartCommand.CloseDepartment;
import app.chung.language.people.ChartCommand.MoveDepartment;
import app.chung.language.people.ChartCommand.OpenDepartment;
import app.chung.language.people.ChartCommand.RenameDepartment;
import app.chung.language.people.ChartEvent.DepartmentClosed;
import app.chung.language.people.ChartEvent.DepartmentMoved;
import app.chung.language.people.ChartEvent.DepartmentOpened;
import app.chung.language.people.ChartEvent.DepartmentRenamed;
import app.chung.language.people.ChartRefusal.DepartmentHasParts;
import app.chung.language.people.ChartRefusal.DepartmentNameIsTaken;
import app.chung.language.people.ChartRefusal.DepartmentWithinItself;
import app.chung.language.people.ChartRefusal.NoSuchDepartment;
import java.util.List;

/** Samples of the chart of departments. */
public final class ChartSamples implements Samples {

    private static final DepartmentId SALES = new DepartmentId(id(15));
    private static final DepartmentId EXPORT = new DepartmentId(id(16));

    @Override
    public List<Command> commands() {
        return List.of(
                new OpenDepartment(EXPORT, "Xuất khẩu", SALES),
                new RenameDepartment(EXPORT, "Kinh doanh quốc tế"),
                new MoveDepartment(EXPORT, null),
                new CloseDepartment(EXPORT));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new DepartmentOpened(SALES, "Kinh doanh", null),
                new DepartmentOpened(EXPORT, "Xuất khẩu", SALES),
                new DepartmentRenamed(EXPORT, "Xuất khẩu", "Kinh doanh quốc tế"),
                new DepartmentMoved(EXPORT, "Kinh doanh quốc tế", SALES, null),
                new DepartmentClosed(EXPORT, "Kinh doanh quốc tế"));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(
                new NoSuchDepartment(),
                new DepartmentNameIsTaken(),
                new DepartmentWithinItself(),
                new DepartmentHasParts());
    }
}
