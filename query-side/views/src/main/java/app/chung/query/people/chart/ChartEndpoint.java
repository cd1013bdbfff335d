package app.chung.query.people.chart;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.people.ChartId;
import app.chung.platform.session.Caller;
import app.chung.query.Lists;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The departments of the organisation. */
@RestController
@RequestMapping("/api/views/people/chart")
public class ChartEndpoint {

    private final View<ChartCard> charts;
    private final Supplier<Access> access;

    ChartEndpoint(ViewReader views, Supplier<Access> access) {
        this.charts = views.of(ChartCard.class);
        this.access = access;
    }

    /** The only chart there is, empty before the first department; none for guests. */
    @GetMapping
    ChartCard only(Caller caller) {
        Lists.onlyIfSeen(access.get(), caller.person(), new Audience.Organisation());
        return charts.find(caller.person(), ChartId.ONLY.value().toString())
                .orElseGet(() -> new ChartCard(ChartId.ONLY, List.of(), 0));
    }
}
