package app.chung.language.chat;

import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a channel. */
public sealed interface ChannelEvent extends Event {

    /** Whose history this belongs to. */
    ChannelId channel();

    /**
     * A channel was made. That its creator is in it is the next event.
     *
     * @param channel which
     * @param name its name
     * @param topic what it is about; null for nothing
     * @param privacy who may look in
     * @param creator who made it
     */
    record ChannelCreated(
            ChannelId channel,
            String name,
            @Nullable String topic,
            ChannelPrivacy privacy,
            PersonId creator)
            implements ChannelEvent, ConcernsAccess {}

    /**
     * A channel is called otherwise.
     *
     * @param channel which
     * @param from its name until now
     * @param to its name from now on
     */
    record ChannelRenamed(ChannelId channel, String from, String to) implements ChannelEvent {}

    /**
     * Two persons began to talk; both are in it for ever and nobody else ever is.
     *
     * @param channel which
     * @param starter who began
     * @param with the other; the same person when they talk to themselves
     */
    record DirectConversationStarted(ChannelId channel, PersonId starter, PersonId with)
            implements ChannelEvent, ConcernsAccess {}

    /**
     * Several people began to talk; all are in it for ever and nobody else ever is.
     *
     * @param channel which
     * @param starter who began
     * @param people everybody in it, the starter first
     */
    record GroupConversationStarted(ChannelId channel, PersonId starter, List<PersonId> people)
            implements ChannelEvent, ConcernsAccess {
        public GroupConversationStarted {
            people = List.copyOf(people);
        }
    }

    /**
     * A person joined a channel by themselves, or made it.
     *
     * @param channel which
     * @param person who
     */
    record PersonJoinedChannel(ChannelId channel, PersonId person)
            implements ChannelEvent, ConcernsAccess {}

    /**
     * A person left a channel by themselves.
     *
     * @param channel which
     * @param person who
     */
    record PersonLeftChannel(ChannelId channel, PersonId person)
            implements ChannelEvent, ConcernsAccess {}

    /**
     * A person was taken into a channel.
     *
     * @param channel which
     * @param person who
     */
    record PersonAddedToChannel(ChannelId channel, PersonId person)
            implements ChannelEvent, ConcernsAccess {}

    /**
     * An archived author, known from an imported past alone, joined a channel. Opens nothing to
     * anybody.
     *
     * @param channel which
     * @param person who
     */
    record ArchivedAuthorJoinedChannel(ChannelId channel, PersonId person)
            implements ChannelEvent {}

    /**
     * An archived author left a channel.
     *
     * @param channel which
     * @param person who
     */
    record ArchivedAuthorLeftChannel(ChannelId channel, PersonId person) implements ChannelEvent {}

    /**
     * A person was put out of a channel.
     *
     * @param channel which
     * @param person who
     */
    record PersonRemovedFromChannel(ChannelId channel, PersonId person)
            implements ChannelEvent, ConcernsAccess {}
}
