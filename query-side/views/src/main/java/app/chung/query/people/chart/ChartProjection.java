package app.chung.query.people.chart;

import app.chung.engine.Fold;
import app.chung.engine.Projection;
import app.chung.language.people.ChartEvent;
import app.chung.language.people.ChartEvent.DepartmentClosed;
import app.chung.language.people.ChartEvent.DepartmentMoved;
import app.chung.language.people.ChartEvent.DepartmentOpened;
import app.chung.language.people.ChartEvent.DepartmentRenamed;
import app.chung.language.people.ChartId;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds the departments into one chart. */
public final class ChartProjection implements Projection<ChartCard> {

    private static final String KEY = ChartId.ONLY.value().toString();

    @Override
    public Class<ChartCard> document() {
        return ChartCard.class;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof ChartEvent ? Set.of(KEY) : Set.of();
    }

    @Override
    public Fold<ChartCard> fold(String key, @Nullable ChartCard current, RecordedEvent recorded) {
        if (!(recorded.event() instanceof ChartEvent event)) {
            return Fold.keep();
        }
        ChartCard chart = current == null ? new ChartCard(ChartId.ONLY, List.of(), 0) : current;
        return Fold.put(after(chart, event).at(recorded.version()));
    }

    private static ChartCard after(ChartCard chart, ChartEvent event) {
        return switch (event) {
            case DepartmentOpened e ->
                    chart.with(new Department(e.department(), e.name(), e.parent(), true));
            case DepartmentRenamed e ->
                    chart.changed(
                            e.department(),
                            d -> new Department(d.id(), e.to(), d.parent(), d.open()));
            case DepartmentMoved e ->
                    chart.changed(
                            e.department(),
                            d -> new Department(d.id(), d.name(), e.to(), d.open()));
            case DepartmentClosed e ->
                    chart.changed(
                            e.department(),
                            d -> new Department(d.id(), d.name(), d.parent(), false));
        };
    }
}
