package app.chung.command.chat;

import app.chung.language.chat.ChannelId;
import app.chung.language.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a message need.
 *
 * @param channel where it was said; null before it exists
 * @param author who said it; null before it exists
 * @param deletedBy who took it away; null while it stands
 */
public record MessageState(
        @Nullable ChannelId channel, @Nullable PersonId author, @Nullable PersonId deletedBy) {

    static final MessageState NONE = new MessageState(null, null, null);

    boolean exists() {
        return channel != null;
    }

    boolean deleted() {
        return deletedBy != null;
    }

    MessageState deletedBy(@Nullable PersonId person) {
        return new MessageState(channel, author, person);
    }
}
