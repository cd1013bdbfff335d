package app.chung.query.people.employment;

import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.DepartmentId;
import app.chung.query.people.person.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * A line of the directory: a person, and where they work on the day that was asked for.
 *
 * @param person who
 * @param department where; null for none
 * @param title as what; null for no title
 * @param manager to whom they report; null for nobody
 */
public record Employed(
        PersonCard person,
        @Nullable DepartmentId department,
        @Nullable Personal title,
        @Nullable PersonId manager) {

    static Employed of(PersonCard person, @Nullable Position position) {
        return position == null
                ? new Employed(person, null, null, null)
                : new Employed(person, position.department(), position.title(), position.manager());
    }
}
