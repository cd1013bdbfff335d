package app.chung.audit.people;

import static app.chung.audit.Mark.CHANGED;
import static app.chung.audit.Mark.CREATED;
import static app.chung.audit.Mark.MOVED;
import static app.chung.audit.Mark.REMOVED;

import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.ChartEvent;
import app.chung.language.people.ChartEvent.DepartmentClosed;
import app.chung.language.people.ChartEvent.DepartmentMoved;
import app.chung.language.people.ChartEvent.DepartmentOpened;
import app.chung.language.people.ChartEvent.DepartmentRenamed;
import app.chung.language.people.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happens to the chart of departments. */
@Component
public final class ChartTeller implements Teller<ChartEvent> {

    @Override
    public Class<ChartEvent> events() {
        return ChartEvent.class;
    }

    @Override
    public Told tell(ChartEvent event, PersonId actor) {
        return switch (event) {
            case DepartmentOpened e -> opened(e);
            case DepartmentRenamed e ->
                    Told.of(CHANGED).fromTo(new Value.Text(e.from()), new Value.Text(e.to()));
            case DepartmentMoved e ->
                    Told.of(MOVED)
                            .variant(e.to() == null ? "to-the-top" : "")
                            .with("name", new Value.Text(e.name()))
                            .fromTo(department(e.from()), department(e.to()));
            case DepartmentClosed e -> Told.of(REMOVED).with("name", new Value.Text(e.name()));
        };
    }

    private static Told opened(DepartmentOpened e) {
        Told told = Told.of(CREATED).with("name", new Value.Text(e.name()));
        DepartmentId parent = e.parent();
        return parent == null
                ? told
                : told.variant("within").with("parent", new Value.Department(parent));
    }

    private static Value department(@Nullable DepartmentId department) {
        return department == null ? new Value.None() : new Value.Department(department);
    }
}
