package app.chung.query.chat.threadmark;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageId;
import app.chung.language.kernel.PersonId;

/**
 * How far a person has read in a thread.
 *
 * @param channel where
 * @param thread the first message of the thread
 * @param person who
 * @param position the position read up to
 */
public record ThreadMark(ChannelId channel, MessageId thread, PersonId person, long position)
        implements Visible {

    @Override
    public Audience audience() {
        return Audience.only(person);
    }

    /** The key of the document. */
    public static String key(ChannelId channel, MessageId thread, PersonId person) {
        return channel.value() + ":" + thread.value() + ":" + person.value();
    }
}
