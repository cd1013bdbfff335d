package app.chung.command.chat;

import app.chung.language.chat.ChannelId;
import app.chung.language.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a message need.
 *
 * @param channel where it was said; null before it exists
 * @param author who said it; null before it exists
 */
public record MessageState(
        @Nullable ChannelId channel, @Nullable PersonId author, boolean deleted) {

    static final MessageState NONE = new MessageState(null, null, false);

    boolean exists() {
        return channel != null;
    }

    MessageState tombstone() {
        return new MessageState(channel, author, true);
    }
}
