package app.chung.language.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.language.kernel.Cast;
import app.chung.language.kernel.Malformed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void a_day_ends_at_midnight_there() {
        assertThat(new Due(FRIDAY, null, "Asia/Ho_Chi_Minh").deadline().toInstant())
                .isEqualTo(Instant.parse("2026-11-27T17:00:00Z"));
    }

    @Test
    void a_time_is_meant_there() {
        assertThat(new Due(FRIDAY, LocalTime.of(16, 30), "Asia/Ho_Chi_Minh").deadline().toInstant())
                .isEqualTo(Instant.parse("2026-11-27T09:30:00Z"));
    }

    @Test
    void a_time_that_the_clocks_skip_comes_after_the_gap() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        assertThat(new Due(spring, LocalTime.of(2, 30), "Europe/Berlin").deadline().toInstant())
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void is_wished_for_within_the_years_of_calendars() {
        TaskId task = new TaskId(Cast.id(1));
        for (LocalDate day : List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(10_000, 1, 1))) {
            Due due = new Due(day, null, "UTC");
            assertThatThrownBy(() -> new TaskCommand.ChangeDue(task, due))
                    .hasMessage("due.date: not-a-date");
            assertThatThrownBy(
                            () ->
                                    new TaskCommand.CreateTask(
                                            task, "A", null, null, null, null, null, null, due))
                    .hasMessage("due.date: not-a-date");
        }
    }

    @Test
    void names_the_field_that_is_wrong() {
        assertThatThrownBy(() -> new Due(FRIDAY, null, "Asia/Saigon2"))
                .isInstanceOf(Malformed.class)
                .hasMessage("due.zone: unknown-zone");
    }
}
