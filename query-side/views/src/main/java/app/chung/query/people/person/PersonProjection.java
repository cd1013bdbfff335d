package app.chung.query.people.person;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.people.OrganisationEvent.OwnershipHandedOver;
import app.chung.language.people.PersonEvent;
import app.chung.language.people.PersonEvent.*;
import app.chung.language.people.PersonEvent.PersonImported;
import app.chung.language.people.PersonEvent.PersonMerged;
import app.chung.language.people.Role;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds persons into their cards. */
public final class PersonProjection implements Projection<PersonCard> {

    static final Index BY_ID = Index.on("id");

    @Override
    public Class<PersonCard> document() {
        return PersonCard.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_ID);
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case PersonEvent e -> Set.of(key(e));
            case OwnershipHandedOver e ->
                    Set.of(e.from().value().toString(), e.to().value().toString());
            default -> Set.of();
        };
    }

    private static String key(PersonEvent event) {
        return event.person().value().toString();
    }

    @Override
    public Fold<PersonCard> fold(String key, @Nullable PersonCard current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case PersonEvent e -> after(current, e, recorded.version());
            case OwnershipHandedOver e when current != null ->
                    Fold.put(
                            current.withRole(
                                    e.to().equals(current.id()) ? Role.OWNER : Role.ADMIN));
            default -> Fold.keep();
        };
    }

    private static Fold<PersonCard> after(
            @Nullable PersonCard current, PersonEvent event, int version) {
        if (event instanceof PersonRegistered e) {
            return Fold.put(
                    new PersonCard(
                            e.person(),
                            e.fullName(),
                            e.givenName(),
                            e.role(),
                            true,
                            false,
                            false,
                            version));
        }
        return current == null
                ? Fold.keep()
                : Fold.put(changed(current, event).withVersion(version));
    }

    private static PersonCard changed(PersonCard card, PersonEvent event) {
        return switch (event) {
            case NameChanged e -> card.called(e.fullName(), e.givenName());
            case RoleChanged e -> card.withRole(e.to());
            case PersonDeactivated ignored -> card.withActive(false);
            case PersonReactivated ignored -> card.withActive(true);
            case PictureChanged ignored -> card.withHasPicture(true);
            case PictureRemoved ignored -> card.withHasPicture(false);
            case PersonRegistered ignored -> card;
            case PersonImported ignored -> card;
            case PersonMerged ignored -> card;
            case LanguageChanged ignored -> card;
            case PasswordChanged ignored -> card;
            case PasswordResetIssued ignored -> card;
            case PasswordResetUsed ignored -> card;
        };
    }
}
