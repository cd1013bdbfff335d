package app.chung.command.chat;

import app.chung.command.Changed;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Reaction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a message need.
 *
 * @param channel where it was said; null before it exists
 * @param author who said it; null before it exists
 * @param thread under which message it was said; null for the channel itself
 * @param deletedBy who took it away; null while it stands
 * @param reactions who answered it without words
 */
public record MessageState(
        @Nullable ChannelId channel,
        @Nullable PersonId author,
        @Nullable MessageId thread,
        @Nullable PersonId deletedBy,
        Set<Given> reactions) {

    /** One person's reaction. */
    public record Given(PersonId person, Reaction reaction) {}

    static final MessageState NONE = new MessageState(null, null, null, null, Set.of());

    static MessageState sent(ChannelId channel, PersonId author, @Nullable MessageId thread) {
        return new MessageState(channel, author, thread, null, Set.of());
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
        return new MessageState(channel, author, thread, person, reactions);
    }

    MessageState with(Given reaction) {
        return answered(Changed.plus(reactions, reaction));
    }

    MessageState without(Given reaction) {
        return answered(Changed.minus(reactions, reaction));
    }

    private MessageState answered(Set<Given> now) {
        return new MessageState(channel, author, thread, deletedBy, now);
    }
}
