package app.chung.language.chat;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import app.chung.language.kernel.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a message. */
public sealed interface MessageEvent extends Event {

    /** Whose history this belongs to. */
    MessageId message();

    /** Where it was said. */
    ChannelId channel();

    /**
     * Somebody said something.
     *
     * @param message which
     * @param channel where
     * @param author who
     * @param text Markdown
     * @param thread the first message of the thread in which it was said; null for the channel
     *     itself
     * @param manner how
     */
    @Revision(2)
    record MessageSent(
            MessageId message,
            ChannelId channel,
            PersonId author,
            Personal text,
            @Nullable MessageId thread,
            Manner manner)
            implements MessageEvent {}

    /**
     * The author said it otherwise.
     *
     * @param message which
     * @param channel where
     * @param text Markdown from now on
     */
    record MessageEdited(MessageId message, ChannelId channel, Personal text)
            implements MessageEvent {}

    /**
     * A message was taken away; a tombstone stays.
     *
     * @param message which
     * @param channel where
     * @param author who had said it
     */
    record MessageDeleted(MessageId message, ChannelId channel, PersonId author)
            implements MessageEvent {}

    /**
     * A message that was taken away is back as it was.
     *
     * @param message which
     * @param channel where
     * @param author who had said it
     */
    record MessageRestored(MessageId message, ChannelId channel, PersonId author)
            implements MessageEvent {}

    /**
     * Somebody answered without words.
     *
     * @param message what they answered
     * @param channel where
     * @param person who
     * @param reaction what
     */
    record ReactionGiven(MessageId message, ChannelId channel, PersonId person, Reaction reaction)
            implements MessageEvent {}

    /**
     * Somebody took their reaction back.
     *
     * @param message what they had answered
     * @param channel where
     * @param person who
     * @param reaction what
     */
    record ReactionWithdrawn(
            MessageId message, ChannelId channel, PersonId person, Reaction reaction)
            implements MessageEvent {}

    /**
     * People were mentioned in a message who may see it.
     *
     * @param message which
     * @param channel where
     * @param thread the first message of the thread in which it was said; null for the channel
     *     itself
     * @param author who mentioned them
     * @param people who was mentioned, never the author
     */
    record PeopleMentionedInMessage(
            MessageId message,
            ChannelId channel,
            @Nullable MessageId thread,
            PersonId author,
            List<PersonId> people)
            implements MessageEvent {

        /** Keeps a copy. */
        public PeopleMentionedInMessage {
            people = List.copyOf(people);
        }
    }
}
