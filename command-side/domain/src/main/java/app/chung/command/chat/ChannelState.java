package app.chung.command.chat;

import app.chung.command.Changed;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.kernel.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a channel need.
 *
 * @param creator who made or started it; null before it exists
 * @param name its name; null for a conversation
 * @param people who is in it
 * @param archived archived authors who joined and did not leave; they keep no channel alive
 */
public record ChannelState(
        @Nullable PersonId creator,
        @Nullable String name,
        ChannelPrivacy privacy,
        Set<PersonId> people,
        Set<PersonId> archived) {

    static final ChannelState NONE =
            new ChannelState(null, null, ChannelPrivacy.PRIVATE, Set.of(), Set.of());

    static ChannelState of(ChannelCreated e) {
        return new ChannelState(e.creator(), e.name(), e.privacy(), Set.of(), Set.of());
    }

    static ChannelState conversation(PersonId starter, PersonId with) {
        return conversation(
                starter, starter.equals(with) ? Set.of(starter) : Set.of(starter, with));
    }

    static ChannelState conversation(PersonId starter, Set<PersonId> people) {
        return new ChannelState(starter, null, ChannelPrivacy.PRIVATE, people, Set.of());
    }

    boolean exists() {
        return creator != null;
    }

    boolean isDirect() {
        return exists() && name == null;
    }

    boolean has(PersonId person) {
        return people.contains(person) || archived.contains(person);
    }

    ChannelState named(String other) {
        return new ChannelState(creator, other, privacy, people, archived);
    }

    ChannelState with(PersonId person) {
        return new ChannelState(creator, name, privacy, Changed.plus(people, person), archived);
    }

    ChannelState without(PersonId person) {
        return new ChannelState(creator, name, privacy, Changed.minus(people, person), archived);
    }

    ChannelState withArchived(PersonId person) {
        return new ChannelState(creator, name, privacy, people, Changed.plus(archived, person));
    }

    ChannelState withoutArchived(PersonId person) {
        return new ChannelState(creator, name, privacy, people, Changed.minus(archived, person));
    }
}
