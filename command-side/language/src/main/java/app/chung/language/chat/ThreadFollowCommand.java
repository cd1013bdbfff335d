package app.chung.language.chat;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.NamedByAsker;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;

/** What can be asked about following a thread. */
public sealed interface ThreadFollowCommand extends NamedByAsker {

    /** Where. */
    ChannelId channel();

    /** The first message of the thread. */
    MessageId thread();

    @Override
    default Id target(PersonId asker) {
        return ThreadFollowId.of(asker, channel(), thread());
    }

    /**
     * Follow a thread without saying anything in it; in a channel one is in.
     *
     * @param channel where
     * @param thread the first message of the thread
     */
    record FollowThread(ChannelId channel, MessageId thread) implements ThreadFollowCommand {
        public FollowThread {
            Shape.required("channel", channel);
            Shape.required("thread", thread);
        }
    }

    /**
     * Follow a thread no more, until one says something in it or is mentioned again.
     *
     * @param channel where
     * @param thread the first message of the thread
     */
    record UnfollowThread(ChannelId channel, MessageId thread) implements ThreadFollowCommand {
        public UnfollowThread {
            Shape.required("channel", channel);
            Shape.required("thread", thread);
        }
    }
}
