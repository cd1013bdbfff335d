package app.chung.access;

import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** To whom something is addressed. Every stored document names one. */
public sealed interface Audience {

    /**
     * The audience as terms of a search filter: a person may see it exactly when one of these is
     * among {@link Access#audiencesOf}. No terms: nobody finds it.
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
     * Those who may look into a project.
     *
     * @param project the project
     */
    record Project(ProjectId project) implements Audience {
        @Override
        public Set<String> terms() {
            return Set.of(term("project", project));
        }
    }

    /**
     * Those who belong to the one audience and to the other. It has no terms: what is addressed so
     * is found by no search.
     *
     * @param one the one
     * @param other the other
     */
    record Both(Audience one, Audience other) implements Audience {
        @Override
        public Set<String> terms() {
            return Set.of();
        }
    }

    /**
     * Those who may know a person: everybody of the organisation, and guests who are in a group,
     * channel or project with them.
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

    /** The readers of a project, or of a group's epoch, or else of the whole organisation. */
    static Audience of(@Nullable GroupId group, int epoch, @Nullable ProjectId project) {
        return project == null ? of(group, epoch) : new Project(project);
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
