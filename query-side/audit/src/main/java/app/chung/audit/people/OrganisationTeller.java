package app.chung.audit.people;

import static app.chung.audit.Mark.*;

import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.OrganisationEvent;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOff;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOn;
import app.chung.language.people.OrganisationEvent.OrganisationFounded;
import app.chung.language.people.OrganisationEvent.OrganisationRenamed;
import app.chung.language.people.OrganisationEvent.OwnershipHandedOver;
import org.springframework.stereotype.Component;

/** Tells what happens to the organisation. */
@Component
public final class OrganisationTeller implements Teller<OrganisationEvent> {

    @Override
    public Class<OrganisationEvent> events() {
        return OrganisationEvent.class;
    }

    @Override
    public Told tell(OrganisationEvent event, PersonId actor) {
        return switch (event) {
            case OrganisationFounded e -> Told.of(CREATED).with("name", new Value.Text(e.name()));
            case OrganisationRenamed e ->
                    Told.of(CHANGED).fromTo(new Value.Text(e.from()), new Value.Text(e.to()));
            case OwnershipHandedOver e ->
                    Told.of(MOVED).fromTo(new Value.Person(e.from()), new Value.Person(e.to()));
            case ModuleSwitchedOff e ->
                    Told.of(REMOVED).with("module", new Value.Choice(e.module()));
            case ModuleSwitchedOn e ->
                    Told.of(CREATED).with("module", new Value.Choice(e.module()));
        };
    }
}
