package app.chung.query.people.organisation;

import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.people.OrganisationId;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organisation. */
@RestController
@RequestMapping("/api/views/people/organisation")
public class OrganisationEndpoint {

    private final View<OrganisationCard> organisations;

    OrganisationEndpoint(ViewReader views) {
        this.organisations = views.of(OrganisationCard.class);
    }

    /** The only one there is. */
    @GetMapping
    OrganisationCard only(Caller caller) {
        return organisations
                .find(caller.person(), OrganisationId.ONLY.value().toString())
                .orElseThrow(Problem::notFound);
    }
}
