package app.chung.query.chat.thread;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageId;
import app.chung.language.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was said under a message. Apart from that message's card, so that it does not matter which
 * of the two was known first.
 *
 * @param id the message under which it was said
 * @param channel where
 * @param replies how many there are; deleted ones count, their tombstones stand there
 * @param people who said them, who spoke last first; fifty at most
 * @param lastReplyAt when the last was said
 * @param lastPosition the newest event that said one here and now; 0 while all are imported
 */
public record ThreadCard(
        MessageId id,
        ChannelId channel,
        int replies,
        List<PersonId> people,
        Instant lastReplyAt,
        long lastPosition)
        implements Visible {

    private static final int MOST_PEOPLE = 50;

    static ThreadCard begun(MessageId thread, ChannelId channel) {
        return new ThreadCard(thread, channel, 0, List.of(), Instant.MIN, 0);
    }

    /**
     * With one more reply.
     *
     * @param news its position; 0 when it is imported
     */
    ThreadCard with(PersonId author, Instant at, long news) {
        return new ThreadCard(
                id,
                channel,
                replies + 1,
                Stream.concat(Stream.of(author), people.stream())
                        .distinct()
                        .limit(MOST_PEOPLE)
                        .toList(),
                lastReplyAt.isAfter(at) ? lastReplyAt : at,
                Math.max(lastPosition, news));
    }

    @Override
    public Audience audience() {
        return new Audience.Channel(channel);
    }

    /** The key of the document; a reply from another channel has a thread of its own there. */
    public static String key(ChannelId channel, MessageId thread) {
        return channel.value() + ":" + thread.value();
    }
}
