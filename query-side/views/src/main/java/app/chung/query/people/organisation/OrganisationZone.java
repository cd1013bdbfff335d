package app.chung.query.people.organisation;

import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.OrganisationId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The time zone in which the organisation's days begin. */
@Component
public class OrganisationZone {

    private final View<OrganisationCard> organisations;

    /** Read from this view. */
    public OrganisationZone(ViewReader views) {
        this.organisations = views.of(OrganisationCard.class);
    }

    /** UTC while the reader sees no organisation. */
    public ZoneId of(PersonId reader) {
        return organisations
                .find(reader, OrganisationId.ONLY.value().toString())
                .<ZoneId>map(card -> ZoneId.of(card.timeZone()))
                .orElse(ZoneOffset.UTC);
    }
}
