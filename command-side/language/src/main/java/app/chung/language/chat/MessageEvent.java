package app.chung.language.chat;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;

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
     */
    record MessageSent(MessageId message, ChannelId channel, PersonId author, Personal text)
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
}
