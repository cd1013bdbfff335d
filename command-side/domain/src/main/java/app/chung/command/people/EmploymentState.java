package app.chung.command.people;

import app.chung.command.Changed;
import java.time.LocalDate;
import java.util.Set;

/**
 * For which days something was said.
 *
 * @param days the first day of each position that holds
 */
public record EmploymentState(Set<LocalDate> days) {

    static final EmploymentState NONE = new EmploymentState(Set.of());

    EmploymentState with(LocalDate day) {
        return new EmploymentState(Changed.plus(days, day));
    }

    EmploymentState without(LocalDate day) {
        return new EmploymentState(Changed.minus(days, day));
    }
}
