package app.chung.query.people.employment;

import static app.chung.query.people.employment.EmploymentScene.*;
import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.DepartmentId;
import app.chung.language.people.EmploymentEvent.PositionChanged;
import app.chung.language.people.EmploymentEvent.PositionWithdrawn;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PositionsProjectionTest {

    private final Journal journal = new Journal();

    @BeforeEach
    void bao_is_in_delivery_from_july_and_was_in_the_old_store_from_march() {
        at(JULY, DELIVERY);
        at(MARCH, OLD);
    }

    private void at(LocalDate from, DepartmentId department) {
        journal.then(LAN, "employment", BAO, new PositionChanged(BAO, from, department, null, LAN));
    }

    private Positions positions(PersonId person) {
        return Objects.requireNonNull(
                Folded.of(new PositionsProjection(), journal).find(person.value().toString()));
    }

    private @Nullable DepartmentId on(LocalDate day) {
        return positions(BAO).on(day).map(Position::department).orElse(null);
    }

    @Test
    void hold_from_their_day_until_the_next_however_they_were_written_down() {
        assertThat(on(MARCH.minusDays(1))).isNull();
        assertThat(on(MARCH)).isEqualTo(OLD);
        assertThat(on(JULY.minusDays(1))).isEqualTo(OLD);
        assertThat(on(JULY)).isEqualTo(DELIVERY);
        assertThat(on(JULY.plusYears(9))).isEqualTo(DELIVERY);
    }

    @Test
    void are_replaced_by_what_is_said_for_the_same_day() {
        at(MARCH, ROASTING);

        assertThat(on(MARCH)).isEqualTo(ROASTING);
        assertThat(positions(BAO).positions()).hasSize(2);
        assertThat(positions(BAO).version()).isEqualTo(3);
    }

    @Test
    void let_the_one_before_hold_when_they_are_taken_back() {
        journal.then(LAN, "employment", BAO, new PositionWithdrawn(BAO, JULY));

        assertThat(on(JULY)).isEqualTo(OLD);
        assertThat(positions(BAO).audience()).isEqualTo(new Audience.Organisation());
    }
}
