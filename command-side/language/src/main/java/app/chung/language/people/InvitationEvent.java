package app.chung.language.people;

import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to an invitation. That it was used stands in {@code PersonRegistered}. */
public sealed interface InvitationEvent extends Event {

    /** Whose history this belongs to. */
    InvitationId invitation();

    /**
     * Somebody was invited by a link.
     *
     * @param invitation which
     * @param role what the invited will be
     * @param inviter who invited
     * @param note whom it is for, in the inviter's words; null for none
     * @param expiresAt when the link stops working
     */
    record PersonInvited(
            InvitationId invitation,
            Role role,
            PersonId inviter,
            @Nullable Personal note,
            Instant expiresAt)
            implements InvitationEvent, ConcernsAccess {}

    /**
     * An invitation was taken back.
     *
     * @param invitation which
     */
    record InvitationRevoked(InvitationId invitation) implements InvitationEvent, ConcernsAccess {}
}
