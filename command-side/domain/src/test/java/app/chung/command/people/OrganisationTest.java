package app.chung.command.people;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OWNER;
import static app.chung.command.Story.STRANGER;

import app.chung.command.Story;
import app.chung.language.kernel.KernelRefusal.NotFound;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.Language;
import app.chung.language.people.OrganisationCommand;
import app.chung.language.people.OrganisationCommand.FoundOrganisation;
import app.chung.language.people.OrganisationCommand.HandOverOwnership;
import app.chung.language.people.OrganisationCommand.RenameOrganisation;
import app.chung.language.people.OrganisationCommand.SwitchOffModule;
import app.chung.language.people.OrganisationCommand.SwitchOnModule;
import app.chung.language.people.OrganisationEvent;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOff;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOn;
import app.chung.language.people.OrganisationEvent.OrganisationFounded;
import app.chung.language.people.OrganisationEvent.OrganisationRenamed;
import app.chung.language.people.OrganisationEvent.OwnershipHandedOver;
import app.chung.language.people.OrganisationId;
import app.chung.language.people.OrganisationRefusal.CannotOwn;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.people.Role;
import app.chung.language.people.WorkModule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final OrganisationFounded FOUNDED =
            new OrganisationFounded(OrganisationId.ONLY, "Xưởng", Language.VI, "Asia/Ho_Chi_Minh");

    private final Story<OrganisationCommand, OrganisationEvent, OrganisationState> story =
            Story.of(new Organisation());

    @Nested
    class FoundsTheOrganisation {

        private final FoundOrganisation found =
                new FoundOrganisation("Xưởng", Language.VI, "Asia/Ho_Chi_Minh");
        private final Story<OrganisationCommand, OrganisationEvent, OrganisationState> empty =
                Story.ofNothing(new Organisation());

        @Test
        void by_the_server_itself() {
            empty.when(PersonId.SYSTEM, found).happens(FOUNDED);
            empty.when(STRANGER, found).isForbidden();
        }

        @Test
        void again_while_nobody_owns_it_changes_nothing() {
            empty.given(FOUNDED);
            empty.when(PersonId.SYSTEM, found).changesNothing();
        }

        @Test
        void once() {
            story.when(PersonId.SYSTEM, found).alreadyExists();
        }
    }

    @Nested
    class RenamesTheOrganisation {

        private final RenameOrganisation rename = new RenameOrganisation("Gốm");

        @Test
        void by_admins() {
            story.given(FOUNDED);
            story.when(ADMIN, rename)
                    .happens(new OrganisationRenamed(OrganisationId.ONLY, "Xưởng", "Gốm"));
            story.when(MEMBER, rename).isForbidden();
        }

        @Test
        void not_to_the_same() {
            story.given(FOUNDED);
            story.when(OWNER, new RenameOrganisation("Xưởng")).changesNothing();
        }

        @Test
        void not_before_it_is_there() {
            story.when(OWNER, rename).isRefused(new NotFound());
        }
    }

    @Nested
    class HandsOwnershipOver {

        @Test
        void by_the_owner() {
            story.when(OWNER, new HandOverOwnership(MEMBER))
                    .happens(
                            new OwnershipHandedOver(
                                    OrganisationId.ONLY, OWNER, MEMBER, Role.MEMBER));
        }

        @Test
        void not_by_anybody_else() {
            story.when(ADMIN, new HandOverOwnership(ADMIN)).isForbidden();
        }

        @Test
        void not_by_who_was_the_owner() {
            story.given(new OwnershipHandedOver(OrganisationId.ONLY, OWNER, MEMBER, Role.MEMBER));
            story.when(OWNER, new HandOverOwnership(OWNER)).isForbidden();
        }

        @Test
        void not_to_who_can_not_own_it() {
            story.access(new PersonDeactivated(MEMBER));
            story.when(OWNER, new HandOverOwnership(GUEST)).isRefused(new CannotOwn());
            story.when(OWNER, new HandOverOwnership(MEMBER)).isRefused(new CannotOwn());
            story.when(OWNER, new HandOverOwnership(STRANGER)).isRefused(new CannotOwn());
        }

        @Test
        void not_to_oneself() {
            story.when(OWNER, new HandOverOwnership(OWNER)).changesNothing();
        }
    }

    @Nested
    class DoesWithoutAModule {

        private final SwitchOffModule off = new SwitchOffModule(WorkModule.CHAT);
        private final SwitchOnModule on = new SwitchOnModule(WorkModule.CHAT);
        private final ModuleSwitchedOff isOff =
                new ModuleSwitchedOff(OrganisationId.ONLY, WorkModule.CHAT);

        @Test
        void as_administrators_decide() {
            story.given(FOUNDED);
            story.when(ADMIN, off).happens(isOff);
            story.when(MEMBER, off).isForbidden();
            story.when(MEMBER, on).isForbidden();
        }

        @Test
        void until_they_switch_it_on_again() {
            story.given(FOUNDED);
            story.access(isOff);
            story.when(ADMIN, off).changesNothing();
            story.when(ADMIN, on)
                    .happens(new ModuleSwitchedOn(OrganisationId.ONLY, WorkModule.CHAT));
        }

        @Test
        void and_what_is_on_is_not_switched_on() {
            story.given(FOUNDED);
            story.when(ADMIN, on).changesNothing();
        }
    }
}
