package app.chung.querygateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.engine.ViewName;
import org.junit.jupiter.api.Test;

class LiveLogTest {

    private final LiveLog log = new LiveLog(3, () -> 2);

    private static LiveChange told(long position) {
        return told(position, position);
    }

    private static LiveChange told(long since, long position) {
        ViewName view = new ViewName("tasks", "task");
        return new LiveChange(view, "k", since, position, 0, null, null, () -> "", () -> "");
    }

    @Test
    void gives_what_came_behind_a_position_by_its_first_event() {
        log.add(told(4));
        log.add(told(3, 9));
        assertThat(log.after(2).orElseThrow())
                .extracting(LiveChange::position)
                .containsExactly(9L, 4L);
        assertThat(log.after(3).orElseThrow())
                .extracting(LiveChange::position)
                .containsExactly(9L, 4L);
        assertThat(log.after(1)).isEmpty();
    }

    @Test
    void knows_nothing_before_what_it_had_no_room_for() {
        for (long position = 3; position <= 6; position++) {
            log.add(told(position));
        }
        assertThat(log.after(2)).isEmpty();
        assertThat(log.after(3).orElseThrow()).hasSize(3);
    }

    @Test
    void forgets_with_a_position_what_was_told_from_beyond_it() {
        log.add(told(7));
        log.forget(5);
        assertThat(log.after(6)).isEmpty();
        assertThat(log.after(7).orElseThrow()).isEmpty();
    }
}
