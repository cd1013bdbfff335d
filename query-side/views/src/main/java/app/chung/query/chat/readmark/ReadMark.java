package app.chung.query.chat.readmark;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.chat.ChannelId;
import app.chung.language.kernel.PersonId;

/**
 * How far a person has read in a channel.
 *
 * @param channel where
 * @param person who
 * @param position the position read up to
 */
public record ReadMark(ChannelId channel, PersonId person, long position) implements Visible {

    @Override
    public Audience audience() {
        return Audience.only(person);
    }

    /** The key of the document. */
    public static String key(ChannelId channel, PersonId person) {
        return channel.value() + ":" + person.value();
    }
}
