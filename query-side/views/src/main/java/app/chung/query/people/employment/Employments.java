package app.chung.query.people.employment;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.ChartId;
import app.chung.language.people.DepartmentId;
import app.chung.query.Lists;
import app.chung.query.people.chart.ChartCard;
import app.chung.query.people.chart.Department;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who works where on a day, for readers who may see the whole organisation. */
@Component
class Employments {

    private static final int MOST_PEOPLE = 20_000;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final View<Positions> positions;
    private final View<ChartCard> charts;

    /** All there are at one position of the log: every reader who may ask sees the same. */
    private final Cache<Long, List<Positions>> known =
            Caffeine.newBuilder().maximumSize(1).expireAfterWrite(KEPT).build();

    Employments(ViewReader views) {
        this.positions = views.of(Positions.class);
        this.charts = views.of(ChartCard.class);
    }

    /** The position of everybody who has one on that day. */
    Map<PersonId, Position> on(LocalDate day, PersonId reader) {
        Map<PersonId, Position> held = new HashMap<>();
        known.get(positions.position(), ignored -> all(reader))
                .forEach(one -> one.on(day).ifPresent(p -> held.put(one.person(), p)));
        return held;
    }

    private List<Positions> all(PersonId reader) {
        List<Positions> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<Positions> part =
                    positions.page(
                            reader,
                            PositionsProjection.BY_PERSON.where(),
                            cursor,
                            Lists.limit(100));
            all.addAll(part.items());
            cursor = part.next();
        } while (cursor != null && all.size() < MOST_PEOPLE);
        return List.copyOf(all);
    }

    /** The department and all that is part of it, at whatever depth, as the chart is now. */
    Set<DepartmentId> within(DepartmentId department, PersonId reader) {
        List<Department> all =
                charts.find(reader, ChartId.ONLY.value().toString())
                        .map(ChartCard::departments)
                        .orElse(List.of());
        Set<DepartmentId> within = new HashSet<>(Set.of(department));
        int size;
        do {
            size = within.size();
            for (Department one : all) {
                if (one.parent() != null && within.contains(one.parent())) {
                    within.add(one.id());
                }
            }
        } while (within.size() > size);
        return within;
    }
}
