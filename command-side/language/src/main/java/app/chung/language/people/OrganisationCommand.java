package app.chung.language.people;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.SentByGateway;
import app.chung.language.kernel.Shape;

/** What can be asked of the organisation. */
public sealed interface OrganisationCommand extends Command {

    @Override
    default OrganisationId target() {
        return OrganisationId.ONLY;
    }

    /**
     * Set the organisation up. While nobody owns it, asking again changes nothing.
     *
     * @param name its name, 1 to 120 characters
     * @param language the language of those who have not chosen one
     * @param timeZone its time zone, for example {@code Asia/Ho_Chi_Minh}
     */
    @SentByGateway
    record FoundOrganisation(String name, Language language, String timeZone)
            implements OrganisationCommand {
        public FoundOrganisation {
            name = Shape.line("organisation", name, 1, 120);
            Shape.required("language", language);
            timeZone = Shape.zoneOfToday("timeZone", timeZone);
        }
    }

    /**
     * Call the organisation by another name; for owners and admins.
     *
     * @param name its new name, 1 to 120 characters
     */
    record RenameOrganisation(String name) implements OrganisationCommand {
        public RenameOrganisation {
            name = Shape.line("name", name, 1, 120);
        }
    }

    /**
     * Make another person the owner and become an admin oneself; for an owner.
     *
     * @param person the new owner, an active person who is no guest
     */
    record HandOverOwnership(PersonId person) implements OrganisationCommand {
        public HandOverOwnership {
            Shape.required("person", person);
        }
    }

    /**
     * Do without a part of the workspace; for owners and admins. What is in it stays and is shown
     * again when it is switched on.
     *
     * @param module which
     */
    record SwitchOffModule(WorkModule module) implements OrganisationCommand {
        public SwitchOffModule {
            Shape.required("module", module);
        }
    }

    /**
     * Use a part of the workspace again; for owners and admins.
     *
     * @param module which
     */
    record SwitchOnModule(WorkModule module) implements OrganisationCommand {
        public SwitchOnModule {
            Shape.required("module", module);
        }
    }
}
