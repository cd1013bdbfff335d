package app.chung.language.people;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names the organisation. One deployment serves one, so that its id is always the same. */
public record OrganisationId(UUID value) implements Id {

    /** The organisation of this deployment. */
    public static final OrganisationId ONLY =
            new OrganisationId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
}
