package app.chung.query.people.picture;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;

/**
 * The picture of a person.
 *
 * @param person whose
 * @param picture a JPEG in Base64
 * @param position the event it came with
 */
public record Picture(PersonId person, Personal picture, long position) implements Visible {

    @Override
    public Audience audience() {
        return new Audience.Person(person);
    }
}
