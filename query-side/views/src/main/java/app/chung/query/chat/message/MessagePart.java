package app.chung.query.chat.message;

import app.chung.query.chat.followedthread.FollowedThread;
import app.chung.query.chat.thread.ThreadCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is said in a channel, oldest first.
 *
 * @param items the messages
 * @param threads what was said under those of them that have replies
 * @param followed the thread that was asked for, when the reader follows it; else null
 * @param next asks on in the same direction; null at the end
 * @param older asks for what stands before, as {@code before}; null when there is nothing
 * @param newer asks for what stands behind, as {@code after}; null when there is nothing
 * @param position the position of the log up to which messages had been folded
 */
record MessagePart(
        List<MessageCard> items,
        List<ThreadCard> threads,
        @Nullable FollowedThread followed,
        @Nullable String next,
        @Nullable String older,
        @Nullable String newer,
        long position) {

    /** Of a channel. */
    MessagePart(
            Told told,
            @Nullable String next,
            @Nullable String older,
            @Nullable String newer,
            long position) {
        this(told.messages(), told.threads(), null, next, older, newer, position);
    }

    MessagePart followed(@Nullable FollowedThread thread) {
        return new MessagePart(items, threads, thread, next, older, newer, position);
    }
}
