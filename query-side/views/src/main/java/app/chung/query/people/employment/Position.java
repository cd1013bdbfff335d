package app.chung.query.people.employment;

import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.DepartmentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a person works from a day on.
 *
 * @param from the first day
 * @param department where; null for none
 * @param title as what; null for no title
 * @param manager to whom they report; null for nobody
 */
public record Position(
        LocalDate from,
        @Nullable DepartmentId department,
        @Nullable Personal title,
        @Nullable PersonId manager) {}
