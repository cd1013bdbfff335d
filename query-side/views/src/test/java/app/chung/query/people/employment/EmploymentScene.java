package app.chung.query.people.employment;

import static app.chung.query.testing.World.*;

import app.chung.language.kernel.Personal;
import app.chung.language.people.ChartEvent;
import app.chung.language.people.ChartEvent.DepartmentClosed;
import app.chung.language.people.ChartEvent.DepartmentMoved;
import app.chung.language.people.ChartEvent.DepartmentOpened;
import app.chung.language.people.ChartEvent.DepartmentRenamed;
import app.chung.language.people.ChartId;
import app.chung.language.people.DepartmentId;
import app.chung.language.people.EmploymentEvent.PositionChanged;
import app.chung.language.people.EmploymentEvent.PositionWithdrawn;
import app.chung.query.testing.Scene;
import app.chung.query.testing.Stage;
import java.time.LocalDate;

/** Departments come and go, and Bảo moves up. */
public final class EmploymentScene implements Scene {

    static final DepartmentId ROASTING = new DepartmentId(id(300));
    static final DepartmentId DELIVERY = new DepartmentId(id(301));
    static final DepartmentId OLD = new DepartmentId(id(302));
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Override
    public void play(Stage stage) {
        chart(stage, new DepartmentOpened(ROASTING, "Rang", null));
        chart(stage, new DepartmentOpened(DELIVERY, "Giao hàng", null));
        chart(stage, new DepartmentOpened(OLD, "Kho cũ", DELIVERY));
        chart(stage, new DepartmentRenamed(ROASTING, "Rang", "Xưởng rang"));
        chart(stage, new DepartmentMoved(DELIVERY, "Giao hàng", null, ROASTING));
        chart(stage, new DepartmentClosed(OLD, "Kho cũ"));
        chart(stage, new DepartmentOpened(OLD, "Kho", null));
        chart(stage, new DepartmentClosed(OLD, "Kho"));
        Personal title = Personal.of(BAO, "Trưởng nhóm giao hàng");
        stage.then(LAN, "employment", BAO, new PositionChanged(BAO, JULY, DELIVERY, title, LAN));
        stage.then(LAN, "employment", BAO, new PositionChanged(BAO, MARCH, OLD, null, null));
        stage.then(LAN, "employment", KHUE, new PositionChanged(KHUE, MARCH, OLD, null, LAN));
        stage.then(LAN, "employment", KHUE, new PositionWithdrawn(KHUE, MARCH));
    }

    private static void chart(Stage stage, ChartEvent event) {
        stage.then(LAN, "chart", ChartId.ONLY, event);
    }
}
