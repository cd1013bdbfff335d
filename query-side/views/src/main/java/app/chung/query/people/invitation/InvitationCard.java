package app.chung.query.people.invitation;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.InvitationId;
import app.chung.language.people.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation, for administrators.
 *
 * @param id which
 * @param role what the invited will be
 * @param invitedBy who invited
 * @param note whom it is for; null for nothing said
 * @param createdAt when it was made
 * @param expiresAt when its link stops working
 * @param state what has become of it
 * @param version of its stream
 * @param position the event that made it
 */
public record InvitationCard(
        InvitationId id,
        Role role,
        PersonId invitedBy,
        @Nullable Personal note,
        Instant createdAt,
        Instant expiresAt,
        InvitationState state,
        int version,
        long position)
        implements Visible {

    @Override
    public Audience audience() {
        return new Audience.Administrators();
    }

    InvitationCard now(InvitationState other, int newVersion) {
        return new InvitationCard(
                id, role, invitedBy, note, createdAt, expiresAt, other, newVersion, position);
    }

    /** As it looks at that moment. */
    InvitationCard at(Instant now) {
        return state == InvitationState.OPEN && now.isAfter(expiresAt)
                ? now(InvitationState.EXPIRED, version)
                : this;
    }
}
