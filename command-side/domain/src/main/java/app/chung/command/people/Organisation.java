package app.chung.command.people;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
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
import app.chung.language.people.Role;
import app.chung.language.people.WorkModule;

/** Decides about the organisation. */
public final class Organisation
        implements Decider<OrganisationCommand, OrganisationEvent, OrganisationState> {

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public Class<OrganisationCommand> commands() {
        return OrganisationCommand.class;
    }

    @Override
    public Class<OrganisationEvent> events() {
        return OrganisationEvent.class;
    }

    @Override
    public OrganisationState initial() {
        return new OrganisationState(null);
    }

    @Override
    public Decision<OrganisationEvent> decide(
            OrganisationState organisation, OrganisationCommand command, Asker asker) {
        return PeoplePermissions.check(command, asker)
                .then(() -> permitted(organisation, command, asker));
    }

    private Decision<OrganisationEvent> permitted(
            OrganisationState organisation, OrganisationCommand command, Asker asker) {
        return switch (command) {
            case FoundOrganisation c -> found(organisation, c, asker);
            case RenameOrganisation c -> rename(organisation, c);
            case HandOverOwnership c -> handOver(c, asker);
            case SwitchOffModule c -> switchOff(c.module(), asker);
            case SwitchOnModule c -> switchOn(c.module(), asker);
        };
    }

    private static Decision<OrganisationEvent> found(
            OrganisationState organisation, FoundOrganisation c, Asker asker) {
        if (asker.access().isSetUp()) {
            return Decision.refused(new KernelRefusal.AlreadyExists());
        }
        return Decision.acceptedIf(
                !organisation.exists(),
                () ->
                        new OrganisationFounded(
                                OrganisationId.ONLY, c.name(), c.language(), c.timeZone()));
    }

    private static Decision<OrganisationEvent> rename(
            OrganisationState organisation, RenameOrganisation c) {
        String from = organisation.name();
        if (from == null) {
            return Decision.refused(new KernelRefusal.NotFound());
        }
        return Decision.acceptedIf(
                !from.equals(c.name()),
                () -> new OrganisationRenamed(OrganisationId.ONLY, from, c.name()));
    }

    private static Decision<OrganisationEvent> handOver(HandOverOwnership c, Asker asker) {
        PersonId from = asker.person();
        if (from.equals(c.person())) {
            return Decision.unchanged();
        }
        Role former = asker.access().roleOf(c.person()).orElse(Role.GUEST);
        return Rule.keep(
                () ->
                        Decision.accepted(
                                new OwnershipHandedOver(
                                        OrganisationId.ONLY, from, c.person(), former)),
                new AnOwnerWorksHere(asker.access(), c.person()));
    }

    private static Decision<OrganisationEvent> switchOff(WorkModule module, Asker asker) {
        return Decision.acceptedIf(
                !asker.access().switchedOff().contains(module),
                () -> new ModuleSwitchedOff(OrganisationId.ONLY, module));
    }

    private static Decision<OrganisationEvent> switchOn(WorkModule module, Asker asker) {
        return Decision.acceptedIf(
                asker.access().switchedOff().contains(module),
                () -> new ModuleSwitchedOn(OrganisationId.ONLY, module));
    }

    @Override
    public OrganisationState evolve(
            OrganisationState organisation, OrganisationEvent event, PersonId actor) {
        return switch (event) {
            case OrganisationFounded e -> new OrganisationState(e.name());
            case OrganisationRenamed e -> new OrganisationState(e.to());
            case OwnershipHandedOver _ -> organisation;
            case ModuleSwitchedOff _ -> organisation;
            case ModuleSwitchedOn _ -> organisation;
        };
    }
}
