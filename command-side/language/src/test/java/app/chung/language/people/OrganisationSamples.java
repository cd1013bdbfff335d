package app.chung.language.people;

import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.MINH;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import app.chung.language.people.OrganisationCommand.FoundOrganisation;
import app.chung.language.people.OrganisationCommand.HandOverOwnership;
import app.chung.language.people.OrganisationCommand.RenameOrganisation;
import app.chung.language.people.OrganisationCommand.SwitchOffModule;
import app.chung.language.people.OrganisationCommand.SwitchOnModule;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOff;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOn;
import app.chung.language.people.OrganisationEvent.OrganisationFounded;
import app.chung.language.people.OrganisationEvent.OrganisationRenamed;
import app.chung.language.people.OrganisationEvent.OwnershipHandedOver;
import app.chung.language.people.OrganisationRefusal.CannotOwn;
import app.chung.language.people.OrganisationRefusal.ModuleIsOff;
import java.util.List;

/** Samples of the organisation. */
public final class OrganisationSamples implements Samples {

    private static final OrganisationId ID = OrganisationId.ONLY;

    @Override
    public List<Command> commands() {
        return List.of(
                new FoundOrganisation("Xưởng Gốm Bát Tràng", Language.VI, "Asia/Ho_Chi_Minh"),
                new RenameOrganisation("Gốm Bát Tràng"),
                new HandOverOwnership(MINH),
                new SwitchOffModule(WorkModule.CHAT),
                new SwitchOnModule(WorkModule.CHAT));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new OrganisationFounded(ID, "Xưởng Gốm Bát Tràng", Language.VI, "Asia/Ho_Chi_Minh"),
                new OrganisationRenamed(ID, "Xưởng Gốm Bát Tràng", "Gốm Bát Tràng"),
                new OwnershipHandedOver(ID, LAN, MINH, Role.ADMIN),
                new ModuleSwitchedOff(ID, WorkModule.CHAT),
                new ModuleSwitchedOn(ID, WorkModule.CHAT));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(new CannotOwn(), new ModuleIsOff());
    }
}
