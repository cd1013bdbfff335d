package app.chung.query.chat.reply;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageId;
import app.chung.language.kernel.PersonId;

/**
 * That something was said in a thread. Apart from the message's card, so that a past of hundreds of
 * thousands of messages has no more indexes than it needs.
 *
 * @param id which message
 * @param channel where
 * @param thread the first message of the thread
 * @param author who said it
 * @param news whether it stands; not while it is deleted
 * @param position the event that said it
 */
public record Reply(
        MessageId id,
        ChannelId channel,
        MessageId thread,
        PersonId author,
        boolean news,
        long position)
        implements Visible {

    @Override
    public Audience audience() {
        return new Audience.Channel(channel);
    }

    Reply news(boolean now) {
        return new Reply(id, channel, thread, author, now, position);
    }
}
