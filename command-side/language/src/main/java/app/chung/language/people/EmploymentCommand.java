package app.chung.language.people;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked about where a person works; for admins. Each position holds from its day until
 * the day of the next, whenever it is written down.
 */
public sealed interface EmploymentCommand extends Command {

    /** The person it is about. */
    PersonId person();

    /** From which day on. */
    LocalDate from();

    @Override
    default PersonId target() {
        return person();
    }

    /**
     * Say where a person works from a day on; what was said for that very day is replaced.
     *
     * @param person who
     * @param from the first day, of the years 1900 to 2200; also one that is past or to come
     * @param department where; null for none
     * @param title as what, at most 120 characters; null for no title
     * @param manager to whom they report, an active person and no guest; null for nobody
     */
    record ChangePosition(
            PersonId person,
            LocalDate from,
            @Nullable DepartmentId department,
            @Nullable String title,
            @Nullable PersonId manager)
            implements EmploymentCommand {
        public ChangePosition {
            Shape.required("person", person);
            day(from);
            title = Shape.optionalLine("title", title, 120);
        }
    }

    /**
     * Take back what was said for a day; the position before it holds on.
     *
     * @param person who
     * @param from the first day of the position that is taken back
     */
    record WithdrawPosition(PersonId person, LocalDate from) implements EmploymentCommand {
        public WithdrawPosition {
            Shape.required("person", person);
            day(from);
        }
    }

    private static void day(LocalDate from) {
        Shape.required("from", from);
        if (from.getYear() < 1900 || from.getYear() > 2200) {
            throw new Malformed("from", "not-a-date");
        }
    }
}
