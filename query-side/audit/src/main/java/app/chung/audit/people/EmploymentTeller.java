package app.chung.audit.people;

import static app.chung.audit.Mark.CHANGED;
import static app.chung.audit.Mark.REMOVED;

import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.EmploymentEvent;
import app.chung.language.people.EmploymentEvent.PositionChanged;
import app.chung.language.people.EmploymentEvent.PositionWithdrawn;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what was said about where people work. */
@Component
public final class EmploymentTeller implements Teller<EmploymentEvent> {

    @Override
    public Class<EmploymentEvent> events() {
        return EmploymentEvent.class;
    }

    @Override
    public Told tell(EmploymentEvent event, PersonId actor) {
        return told(event)
                .with("person", event.person())
                .with("from", new Value.Date(event.from()));
    }

    private static Told told(EmploymentEvent event) {
        return switch (event) {
            case PositionChanged e ->
                    Told.of(CHANGED)
                            .with("title", or(e.title(), Value.Words::new))
                            .with("department", or(e.department(), Value.Department::new))
                            .with("manager", or(e.manager(), Value.Person::new));
            case PositionWithdrawn ignored -> Told.of(REMOVED);
        };
    }

    private static <T> Value or(@Nullable T said, Function<T, Value> value) {
        return said == null ? new Value.None() : value.apply(said);
    }
}
