package app.chung.query.people.employment;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.people.EmploymentEvent;
import app.chung.language.people.EmploymentEvent.PositionChanged;
import app.chung.language.people.EmploymentEvent.PositionWithdrawn;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds where people work. */
public final class PositionsProjection implements Projection<Positions> {

    static final Index BY_PERSON = Index.on("person");

    @Override
    public Class<Positions> document() {
        return Positions.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_PERSON);
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof EmploymentEvent e
                ? Set.of(e.person().value().toString())
                : Set.of();
    }

    @Override
    public Fold<Positions> fold(String key, @Nullable Positions current, RecordedEvent recorded) {
        if (!(recorded.event() instanceof EmploymentEvent event)) {
            return Fold.keep();
        }
        Positions until = current == null ? new Positions(event.person(), List.of(), 0) : current;
        return Fold.put(after(until, event, recorded.version()));
    }

    private static Positions after(Positions until, EmploymentEvent event, int version) {
        return switch (event) {
            case PositionChanged e ->
                    until.with(
                            new Position(e.from(), e.department(), e.title(), e.manager()),
                            version);
            case PositionWithdrawn e -> until.without(e.from(), version);
        };
    }
}
