package app.chung.query.chat.followedthread;

import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageId;
import app.chung.query.chat.message.MessageCard;
import app.chung.query.chat.thread.ThreadCard;
import org.jspecify.annotations.Nullable;

/**
 * A thread as one who follows it reads it.
 *
 * @param channel where
 * @param thread the first message of the thread
 * @param root that message; null when it is not there
 * @param replies what was said under it; null while nothing was
 * @param unread how many replies of others the reader has not read
 * @param seen the position up to which they have read
 * @param position the newest reply, or that the reader asked to follow
 */
record SeenThread(
        ChannelId channel,
        MessageId thread,
        @Nullable MessageCard root,
        @Nullable ThreadCard replies,
        int unread,
        long seen,
        long position) {}
