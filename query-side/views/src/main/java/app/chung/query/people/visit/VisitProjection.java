package app.chung.query.people.visit;

import app.chung.engine.Fold;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.language.people.VisitEvent.LookedIn;
import app.chung.ledger.reader.RecordedEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds where people's visits end. */
public final class VisitProjection implements Projection<Visit> {

    @Override
    public Class<Visit> document() {
        return Visit.class;
    }

    @Override
    public Live live() {
        return Live.SILENT;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof LookedIn e
                ? Set.of(e.person().value().toString())
                : Set.of();
    }

    @Override
    public Fold<Visit> fold(String key, @Nullable Visit current, RecordedEvent recorded) {
        if (!(recorded.event() instanceof LookedIn e)) {
            return Fold.keep();
        }
        return Fold.put(
                current == null
                        ? Visit.first(e.person(), e.position(), e.at())
                        : current.goesOn(e.position(), e.at()));
    }
}
