package app.chung.language.chat;

import app.chung.language.kernel.Refusal;

/** Why something can't be done with a channel. */
public sealed interface ChannelRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** A direct conversation has no name, and nobody comes or goes. */
    record ConversationIsDirect() implements ChannelRefusal {}

    /** Nobody could ever find a private channel again that nobody is in. */
    record LastPersonInChannelStays() implements ChannelRefusal {}

    /** The person is shut out, or is none of this organisation. */
    record PersonCannotTalk() implements ChannelRefusal {}
}
