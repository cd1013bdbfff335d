package app.chung.access;

import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** To whom something is addressed. Every stored document names one. */
public sealed interface Audience {

    /**
     * The audience as terms of a search filter: a person may see it exactly when one of these is
     * among {@link Access#audiencesOf}.
     */
    Set<String> terms();

    /** Everybody who is let in, guests too. */
    record Everybody() implements Audience {
        @Override
        public Set<String> terms() {
            return Set.of("everybody");
        }
    }

    /** Everybody of the organisation but guests. */
    record Organisation() implements Audience {
        @Override
        public Set<String> terms() {
            return Set.of("organisation");
        }
    }

    /** Owners and admins. */
    record Administrators() implements Audience {
        @Override
        public Set<String> terms() {
            return Set.of("administrators");
        }
    }

    /**
     * Those who may read what was written in a group at that epoch.
     *
     * @param group the group
     * @param epoch counts the group's changes of privacy
     */
    record Group(GroupId group, int epoch) implements Audience {
        @Override
        public Set<String> terms() {
            return Set.of(term("group", group) + ":" + epoch);
        }
    }

    /**
     * Those who may look into a group as it is now: who is in it.
     *
     * @param group the group
     */
    record GroupInside(GroupId group) implements Audience {
        @Override
        public Set<String> terms() {
            return Set.of(term("inside", group));
        }
    }

    /**
     * Those who may know that a group is there, and its name.
     *
     * @param group the group
     */
    record GroupName(GroupId group) implements Audience {
        @Override
        public Set<String> terms() {
            return Set.of(term("name", group));
        }
    }

    /**
     * Those who may read a channel.
     *
     * @param channel the channel or direct conversation
     */
    record Channel(ChannelId channel) implements Audience {
        @Override
        public Set<String> terms() {
            return Set.of(term("channel", channel));
        }
    }

    /**
     * Those who may know a person: everybody of the organisation, and guests who are in a group or
     * channel with them.
     *
     * @param person the person
     */
    record Person(PersonId person) implements Audience {
        @Override
        public Set<String> terms() {
            return Set.of("organisation", term("person", person));
        }
    }

    /**
     * These and nobody else.
     *
     * @param people who
     */
    record People(Set<PersonId> people) implements Audience {

        /** Keeps a copy. */
        public People {
            people = Set.copyOf(people);
        }

        @Override
        public Set<String> terms() {
            return people.stream().map(p -> term("only", p)).collect(Collectors.toSet());
        }
    }

    /** The readers of a group's epoch, or of the whole organisation where there is no group. */
    static Audience of(@Nullable GroupId group, int epoch) {
        return group == null ? new Organisation() : new Group(group, epoch);
    }

    /** This person and nobody else. */
    static Audience only(PersonId person) {
        return new People(Set.of(person));
    }

    /** One term: what and which. */
    static String term(String what, Id id) {
        return what + ":" + id.value();
    }
}
