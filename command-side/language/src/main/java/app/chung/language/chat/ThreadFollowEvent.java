package app.chung.language.chat;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;

/** What happens to whether a person follows a thread. */
public sealed interface ThreadFollowEvent extends Event {

    /** Where. */
    ChannelId channel();

    /** The first message of the thread. */
    MessageId thread();

    /** Who. */
    PersonId person();

    /**
     * A person follows a thread because they asked for it. Whoever begins one, speaks in it or is
     * mentioned in it follows it without that.
     *
     * @param channel where
     * @param thread the first message of the thread
     * @param person who
     */
    record ThreadFollowed(ChannelId channel, MessageId thread, PersonId person)
            implements ThreadFollowEvent {}

    /**
     * A person follows a thread no more, whyever they did.
     *
     * @param channel where
     * @param thread the first message of the thread
     * @param person who
     */
    record ThreadUnfollowed(ChannelId channel, MessageId thread, PersonId person)
            implements ThreadFollowEvent {}
}
