package app.chung.query.people.invitation;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.kernel.Event;
import app.chung.language.people.InvitationEvent;
import app.chung.language.people.InvitationEvent.InvitationRevoked;
import app.chung.language.people.InvitationEvent.PersonInvited;
import app.chung.language.people.InvitationId;
import app.chung.language.people.PersonEvent.PersonRegistered;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds invitations, and who came in by them. */
public final class InvitationProjection implements Projection<InvitationCard> {

    static final Index BY_POSITION = Index.on("position");

    @Override
    public Class<InvitationCard> document() {
        return InvitationCard.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_POSITION);
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        InvitationId id = invitationOf(recorded.event());
        return id == null ? Set.of() : Set.of(id.value().toString());
    }

    private static @Nullable InvitationId invitationOf(Event event) {
        return switch (event) {
            case InvitationEvent e -> e.invitation();
            case PersonRegistered e -> e.invitation();
            default -> null;
        };
    }

    @Override
    public Fold<InvitationCard> fold(
            String key, @Nullable InvitationCard current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case PersonInvited e -> Fold.put(made(e, recorded));
            case InvitationRevoked ignored when current != null ->
                    Fold.put(current.now(InvitationState.REVOKED, recorded.version()));
            case PersonRegistered ignored when current != null ->
                    Fold.put(current.now(InvitationState.USED, current.version()));
            default -> Fold.keep();
        };
    }

    private static InvitationCard made(PersonInvited e, RecordedEvent recorded) {
        return new InvitationCard(
                e.invitation(),
                e.role(),
                e.inviter(),
                e.note(),
                recorded.provenance().occurredAt(),
                e.expiresAt(),
                InvitationState.OPEN,
                recorded.version(),
                recorded.position());
    }
}
