package app.chung.query.people.organisation;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.people.Language;
import app.chung.language.people.OrganisationId;

/**
 * The organisation.
 *
 * @param id which
 * @param name its name
 * @param language the language of those who have not chosen one
 * @param timeZone its time zone
 * @param version of its stream
 */
public record OrganisationCard(
        OrganisationId id, String name, Language language, String timeZone, int version)
        implements Visible {

    @Override
    public Audience audience() {
        return new Audience.Everybody();
    }
}
