package app.chung.query.chat.thread;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageId;
import java.time.Instant;

/**
 * What was said under a message. Apart from that message's card, so that it does not matter which
 * of the two was known first.
 *
 * @param id the message under which it was said
 * @param channel where
 * @param replies how many there are; deleted ones count, their tombstones stand there
 * @param lastReplyAt when the last was said
 */
public record ThreadCard(MessageId id, ChannelId channel, int replies, Instant lastReplyAt)
        implements Visible {

    @Override
    public Audience audience() {
        return new Audience.Channel(channel);
    }

    /** The key of the document; a reply from another channel has a thread of its own there. */
    public static String key(ChannelId channel, MessageId thread) {
        return channel.value() + ":" + thread.value();
    }
}
