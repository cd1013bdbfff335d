package app.chung.language.people;

import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.MINH;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import app.chung.language.people.EmploymentCommand.ChangePosition;
import app.chung.language.people.EmploymentCommand.WithdrawPosition;
import app.chung.language.people.EmploymentEvent.PositionChanged;
import app.chung.language.people.EmploymentEvent.PositionWithdrawn;
import app.chung.language.people.EmploymentRefusal.CannotManage;
import java.time.LocalDate;
import java.util.List;

/** Samples of where people work. */
public final class EmploymentSamples implements Samples {

    private static final DepartmentId SALES = new DepartmentId(id(15));
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Override
    public List<Command> commands() {
        return List.of(
                new ChangePosition(MINH, MARCH, SALES, "Trưởng nhóm", LAN),
                new WithdrawPosition(MINH, MARCH));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new PositionChanged(MINH, MARCH, SALES, Personal.of(MINH, "Trưởng nhóm"), LAN),
                new PositionChanged(MINH, JULY, null, null, null),
                new PositionWithdrawn(MINH, JULY));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(new CannotManage());
    }
}
