package app.chung.query.people.profile;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.Language;

/**
 * What only the person themselves is told about them.
 *
 * @param id who
 * @param email the address they sign in with
 * @param language the language they read in
 * @param version of their stream
 */
public record Profile(PersonId id, Personal email, Language language, int version)
        implements Visible {

    @Override
    public Audience audience() {
        return Audience.only(id);
    }
}
