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
import app.chung.language.people.OrganisationEvent.OrganisationFounded;
import app.chung.language.people.OrganisationEvent.OrganisationRenamed;
import app.chung.language.people.OrganisationEvent.OwnershipHandedOver;
import app.chung.language.people.OrganisationRefusal.CannotOwn;
import java.util.List;

/** Samples of the organisation. */
public final class OrganisationSamples implements Samples {

    private static final OrganisationId ID = OrganisationId.ONLY;

    @Override
    public List<Command> commands() {
        return List.of(
                new FoundOrganisation("Xưởng Gốm Bát Tràng", Language.VI, "Asia/Ho_Chi_Minh"),
                new RenameOrganisation("Gốm Bát Tràng"),
                new HandOverOwnership(MINH));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new OrganisationFounded(ID, "Xưởng Gốm Bát Tràng", Language.VI, "Asia/Ho_Chi_Minh"),
                new OrganisationRenamed(ID, "Xưởng Gốm Bát Tràng", "Gốm Bát Tràng"),
                new OwnershipHandedOver(ID, LAN, MINH, Role.ADMIN));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(new CannotOwn());
    }
}
