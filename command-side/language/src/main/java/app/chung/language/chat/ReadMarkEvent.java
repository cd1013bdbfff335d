package app.chung.language.chat;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;

/** What happens to a mark of what has been read. */
public sealed interface ReadMarkEvent extends Event {

    /**
     * A person has read further.
     *
     * @param channel where
     * @param person who
     * @param from the position read up to until now; 0 for nothing
     * @param to the position read up to from now on
     */
    record ReadMarkMoved(ChannelId channel, PersonId person, long from, long to)
            implements ReadMarkEvent {}

    /**
     * A person has read further in a thread.
     *
     * @param channel where
     * @param thread the first message of the thread
     * @param person who
     * @param from the position read up to until now; 0 for nothing
     * @param to the position read up to from now on
     */
    record ThreadReadMarkMoved(
            ChannelId channel, MessageId thread, PersonId person, long from, long to)
            implements ReadMarkEvent {}
}
