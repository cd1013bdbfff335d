package app.chung.query.people.organisation;

import app.chung.engine.Fold;
import app.chung.engine.Projection;
import app.chung.language.people.OrganisationEvent;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOff;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOn;
import app.chung.language.people.OrganisationEvent.OrganisationFounded;
import app.chung.language.people.OrganisationEvent.OrganisationRenamed;
import app.chung.language.people.OrganisationEvent.OwnershipHandedOver;
import app.chung.ledger.reader.RecordedEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds the organisation into its card. */
public final class OrganisationProjection implements Projection<OrganisationCard> {

    @Override
    public Class<OrganisationCard> document() {
        return OrganisationCard.class;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof OrganisationEvent e
                ? Set.of(e.organisation().value().toString())
                : Set.of();
    }

    @Override
    public Fold<OrganisationCard> fold(
            String key, @Nullable OrganisationCard current, RecordedEvent recorded) {
        return recorded.event() instanceof OrganisationEvent e
                ? after(current, e, recorded.version())
                : Fold.keep();
    }

    private static Fold<OrganisationCard> after(
            @Nullable OrganisationCard card, OrganisationEvent event, int version) {
        if (event instanceof OrganisationFounded e) {
            return Fold.put(
                    new OrganisationCard(
                            e.organisation(), e.name(), e.language(), e.timeZone(), version));
        }
        if (card == null) {
            return Fold.keep();
        }
        String name =
                switch (event) {
                    case OrganisationRenamed e -> e.to();
                    case OwnershipHandedOver ignored -> card.name();
                    case ModuleSwitchedOff ignored -> card.name();
                    case ModuleSwitchedOn ignored -> card.name();
                    case OrganisationFounded ignored -> card.name();
                };
        return Fold.put(
                new OrganisationCard(card.id(), name, card.language(), card.timeZone(), version));
    }
}
