package app.chung.language.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.language.kernel.Malformed;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RankTest {

    @Test
    void later_cards_stand_below_earlier_ones() {
        String before = Rank.last(Instant.EPOCH).text();
        String now = Rank.last(Instant.parse("2026-11-20T02:30:00Z")).text();
        String next = Rank.last(Instant.parse("2026-11-20T02:30:00.001Z")).text();
        assertThat(now).isBetween(before, next).hasSameSizeAs(next);
        assertThat(next).isGreaterThan(now);
    }

    /** An imported past may be older than the clock's beginning. */
    @Test
    void cards_from_before_1970_stand_somewhere_too() {
        String old = Rank.last(Instant.parse("1969-07-20T20:17:40Z")).text();
        assertThat(Rank.wished(old)).isEqualTo(old).isEqualTo(Rank.last(Instant.EPOCH).text());
    }

    @Test
    void nothing_is_a_wish_for_the_end() {
        assertThat(Rank.wished(null)).isNull();
        assertThat(Rank.wished("m0a1")).isEqualTo("m0a1");
    }

    @Test
    void leaves_room_before_each() {
        assertThatThrownBy(() -> Rank.wished("m0"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("not-a-rank");
    }
}
