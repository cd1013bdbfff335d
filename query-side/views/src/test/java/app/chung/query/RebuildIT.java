package app.chung.query;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.engine.Projection;
import app.chung.engine.ViewName;
import app.chung.engine.store.Fingerprint;
import app.chung.engine.store.Role;
import app.chung.engine.store.Table;
import app.chung.engine.store.TableState;
import app.chung.query.testing.Projections;
import app.chung.query.testing.RealViews;
import app.chung.query.testing.Story;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view, built anew from the log, is what it was. */
class RebuildIT {

    private static RealViews views;

    @BeforeAll
    static void play() {
        views = new RealViews();
        Story.play(views);
        views.settle();
    }

    @AfterAll
    static void close() {
        views.close();
    }

    static List<ViewName> names() {
        return Projections.all().stream().map(Projection::name).toList();
    }

    private static Table serving(ViewName view) {
        return views.store().tables(view).stream()
                .filter(state -> state.role() == Role.SERVING)
                .map(TableState::table)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void is_the_same_after_a_rebuild(ViewName view) throws InterruptedException {
        Table before = serving(view);
        Fingerprint old = views.store().fingerprint(before);

        views.engine().rebuild(view);
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (serving(view).equals(before) && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }

        assertThat(serving(view)).isNotEqualTo(before);
        assertThat(views.store().fingerprint(serving(view))).isEqualTo(old);
        assertThat(old.documents()).isPositive();
        assertThat(views.engine().parked(view, 10)).isEmpty();
    }
}
