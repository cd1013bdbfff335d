package app.chung.language.chat;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.NamedByAsker;
import app.chung.language.kernel.NamesPosition;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;

/** What can be asked of a mark of what has been read. */
public sealed interface ReadMarkCommand extends NamedByAsker {

    /**
     * Say that everything up to a message has been read; only moves forward.
     *
     * @param channel where
     * @param position the position of the newest message that has been read; one that the log has
     *     reached, because a mark beyond it would hide what is yet to be said
     */
    record MarkRead(ChannelId channel, long position) implements ReadMarkCommand, NamesPosition {
        public MarkRead {
            Shape.required("channel", channel);
            if (position < 0) {
                throw new Malformed("position", "negative");
            }
        }

        @Override
        public Id target(PersonId asker) {
            return ReadMarkId.of(asker, channel);
        }
    }

    /**
     * Say that everything up to a reply has been read in a thread; only moves forward.
     *
     * @param channel where
     * @param thread the first message of the thread
     * @param position the position of the newest reply that has been read; one that the log has
     *     reached
     */
    record MarkThreadRead(ChannelId channel, MessageId thread, long position)
            implements ReadMarkCommand, NamesPosition {
        public MarkThreadRead {
            Shape.required("channel", channel);
            Shape.required("thread", thread);
            if (position < 0) {
                throw new Malformed("position", "negative");
            }
        }

        @Override
        public Id target(PersonId asker) {
            return ReadMarkId.of(asker, channel, thread);
        }
    }
}
