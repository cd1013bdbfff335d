package app.chung.query.people.accesstoken;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import java.util.List;

/**
 * The scripts that act in one person's name. One document a person, because a deactivation ends
 * tokens that it does not name.
 *
 * @param person who
 * @param tokens oldest first
 */
public record AccessTokens(PersonId person, List<AccessToken> tokens) implements Visible {

    @Override
    public Audience audience() {
        return Audience.only(person);
    }
}
