package app.chung.language.people;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was said about where a person works. */
public sealed interface EmploymentEvent extends Event {

    /** Whose history this belongs to. */
    PersonId person();

    /** From which day on. */
    LocalDate from();

    /**
     * From this day on the person works there, until the day of the next position.
     *
     * @param person who
     * @param from the first day
     * @param department where; null for none
     * @param title as what; null for no title
     * @param manager to whom they report; null for nobody
     */
    record PositionChanged(
            PersonId person,
            LocalDate from,
            @Nullable DepartmentId department,
            @Nullable Personal title,
            @Nullable PersonId manager)
            implements EmploymentEvent {}

    /**
     * What was said for that day does not hold.
     *
     * @param person who
     * @param from the first day of the position that was taken back
     */
    record PositionWithdrawn(PersonId person, LocalDate from) implements EmploymentEvent {}
}
