package app.chung.language.people;

import app.chung.language.kernel.Refusal;

/** Why something can't be done with an invitation. */
public sealed interface InvitationRefusal extends Refusal {

    /** Somebody has come in by it already. */
    record InvitationIsUsed() implements InvitationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
