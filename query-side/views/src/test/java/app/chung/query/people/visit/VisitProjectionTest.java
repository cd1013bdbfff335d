package app.chung.query.people.visit;

import static app.chung.query.testing.World.LAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.people.VisitEvent.LookedIn;
import app.chung.language.people.VisitId;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VisitProjectionTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T10:32:00Z");

    private final Journal journal = new Journal();

    private Visit after(long position, Duration later) {
        LookedIn event = new LookedIn(LAN, position, FRIDAY.plus(later));
        journal.then(LAN, "visit", VisitId.of(LAN), event);
        return Folded.of(new VisitProjection(), journal).only();
    }

    @Test
    void the_first_visit_has_none_before_it() {
        assertThat(after(7, Duration.ZERO)).isEqualTo(new Visit(LAN, 0, null, 7, FRIDAY));
    }

    @Test
    void who_stays_is_on_the_same_visit() {
        after(7, Duration.ZERO);
        Visit still = after(9, Visit.AWAY);

        assertThat(still.leftAt()).isNull();
        assertThat(still.seenPosition()).isEqualTo(9);
    }

    @Test
    void who_comes_back_begins_where_they_left() {
        after(7, Duration.ZERO);
        after(9, Duration.ofMinutes(20));
        Visit back = after(30, Duration.ofDays(3));
        Visit still = after(31, Duration.ofDays(3).plusMinutes(15));

        assertThat(back.leftPosition()).isEqualTo(9);
        assertThat(back.leftAt()).isEqualTo(FRIDAY.plus(Duration.ofMinutes(20)));
        assertThat(still.leftPosition()).isEqualTo(9);
        assertThat(still.seenPosition()).isEqualTo(31);
    }
}
