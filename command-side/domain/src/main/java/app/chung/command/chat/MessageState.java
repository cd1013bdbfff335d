package app.chung.command.chat;

import app.chung.command.Changed;
import app.chung.language.chat.ChannelId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Reaction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a message need.
 *
 * @param channel where it was said; null before it exists
 * @param author who said it; null before it exists
 * @param deletedBy who took it away; null while it stands
 * @param reactions who answered it without words
 */
public record MessageState(
        @Nullable ChannelId channel,
        @Nullable PersonId author,
        @Nullable PersonId deletedBy,
        Set<Given> reactions) {

    /** One person's reaction. */
    public record Given(PersonId person, Reaction reaction) {}

    static final MessageState NONE = new MessageState(null, null, null, Set.of());

    static MessageState sent(ChannelId channel, PersonId author) {
        return new MessageState(channel, author, null, Set.of());
    }

    boolean exists() {
        return channel != null;
    }

    boolean deleted() {
        return deletedBy != null;
    }

    boolean has(PersonId person, Reaction reaction) {
        return reactions.contains(new Given(person, reaction));
    }

    MessageState deletedBy(@Nullable PersonId person) {
        return new MessageState(channel, author, person, reactions);
    }

    MessageState with(Given reaction) {
        return new MessageState(channel, author, deletedBy, Changed.plus(reactions, reaction));
    }

    MessageState without(Given reaction) {
        return new MessageState(channel, author, deletedBy, Changed.minus(reactions, reaction));
    }
}
