package app.chung.language.people;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.SentByGateway;
import app.chung.language.kernel.Shape;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be asked of an invitation. */
public sealed interface InvitationCommand extends Command {

    /** Which invitation. */
    InvitationId invitation();

    @Override
    default InvitationId target() {
        return invitation();
    }

    /**
     * Invite somebody by a link; for admins. Whoever has the link may come in, once.
     *
     * @param invitation the new invitation
     * @param role what the invited shall be, anything but owner
     * @param note whom it is for, at most 200 characters, only seen by admins; null for none
     * @param expiresAt when the link stops working
     */
    @SentByGateway
    record Invite(InvitationId invitation, Role role, @Nullable String note, Instant expiresAt)
            implements InvitationCommand {
        public Invite {
            Shape.required("invitation", invitation);
            if (Shape.required("role", role) == Role.OWNER) {
                throw new Malformed("role", "not-allowed");
            }
            note = Shape.optionalLine("note", note, 200);
            Shape.required("expiresAt", expiresAt);
        }
    }

    /**
     * Make an invitation's link stop working; for admins.
     *
     * @param invitation which
     */
    record RevokeInvitation(InvitationId invitation) implements InvitationCommand {
        public RevokeInvitation {
            Shape.required("invitation", invitation);
        }
    }
}
