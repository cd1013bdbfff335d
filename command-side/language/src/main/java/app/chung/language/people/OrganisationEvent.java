package app.chung.language.people;

import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;

/** What happens to the organisation. */
public sealed interface OrganisationEvent extends Event {

    /** Whose history this belongs to. */
    OrganisationId organisation();

    /**
     * The organisation was set up.
     *
     * @param organisation which
     * @param name its name
     * @param language the language of those who have not chosen one
     * @param timeZone its time zone, for example {@code Asia/Ho_Chi_Minh}
     */
    record OrganisationFounded(
            OrganisationId organisation, String name, Language language, String timeZone)
            implements OrganisationEvent, ConcernsAccess {}

    /**
     * The organisation is called otherwise.
     *
     * @param organisation which
     * @param from its name until now
     * @param to its name from now on
     */
    record OrganisationRenamed(OrganisationId organisation, String from, String to)
            implements OrganisationEvent {}

    /**
     * An owner became an admin and another person the owner in their place.
     *
     * @param organisation which
     * @param from the owner until now, an admin from now on
     * @param to the owner from now on
     * @param formerRole what the new owner was before
     */
    record OwnershipHandedOver(
            OrganisationId organisation, PersonId from, PersonId to, Role formerRole)
            implements OrganisationEvent, ConcernsAccess {}

    /**
     * The organisation does without a part of the workspace.
     *
     * @param organisation which
     * @param module what nobody is shown any more
     */
    record ModuleSwitchedOff(OrganisationId organisation, WorkModule module)
            implements OrganisationEvent, ConcernsAccess {}

    /**
     * The organisation uses a part of the workspace again.
     *
     * @param organisation which
     * @param module what is shown again
     */
    record ModuleSwitchedOn(OrganisationId organisation, WorkModule module)
            implements OrganisationEvent, ConcernsAccess {}
}
