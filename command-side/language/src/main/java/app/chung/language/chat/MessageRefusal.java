package app.chung.language.chat;

import app.chung.language.kernel.Refusal;

/** Why something can't be done with a message. */
public sealed interface MessageRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** One must be in the channel to speak there. */
    record NotInTheChannel() implements MessageRefusal {}

    /** The message was taken away. */
    record MessageIsDeleted() implements MessageRefusal {}
}
