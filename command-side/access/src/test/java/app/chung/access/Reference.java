package app.chung.access;

import app.chung.access.Audience.Administrators;
import app.chung.access.Audience.Both;
import app.chung.access.Audience.Channel;
import app.chung.access.Audience.Everybody;
import app.chung.access.Audience.Group;
import app.chung.access.Audience.GroupInside;
import app.chung.access.Audience.GroupName;
import app.chung.access.Audience.Organisation;
import app.chung.access.Audience.People;
import app.chung.access.Audience.Person;
import app.chung.access.Audience.Project;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelEvent.DirectConversationStarted;
import app.chung.language.chat.ChannelEvent.GroupConversationStarted;
import app.chung.language.chat.ChannelEvent.PersonAddedToChannel;
import app.chung.language.chat.ChannelEvent.PersonJoinedChannel;
import app.chung.language.chat.ChannelEvent.PersonLeftChannel;
import app.chung.language.chat.ChannelEvent.PersonRemovedFromChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.groups.GroupEvent.GroupCreated;
import app.chung.language.groups.GroupEvent.GroupPrivacyChanged;
import app.chung.language.groups.GroupEvent.MemberAdded;
import app.chung.language.groups.GroupEvent.MemberJoined;
import app.chung.language.groups.GroupEvent.MemberLeft;
import app.chung.language.groups.GroupEvent.MemberRemoved;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOff;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOn;
import app.chung.language.people.OrganisationEvent.OwnershipHandedOver;
import app.chung.language.people.PersonEvent.PasswordChanged;
import app.chung.language.people.PersonEvent.PasswordResetUsed;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.people.PersonEvent.PersonReactivated;
import app.chung.language.people.PersonEvent.PersonRegistered;
import app.chung.language.people.PersonEvent.RoleChanged;
import app.chung.language.people.Role;
import app.chung.language.people.SessionEvent.SessionEnded;
import app.chung.language.people.SessionEvent.SessionOpened;
import app.chung.language.people.SessionId;
import app.chung.language.people.WorkModule;
import app.chung.language.projects.ProjectEvent.ProjectCreated;
import app.chung.language.projects.ProjectEvent.ProjectMemberAdded;
import app.chung.language.projects.ProjectEvent.ProjectMemberJoined;
import app.chung.language.projects.ProjectEvent.ProjectMemberLeft;
import app.chung.language.projects.ProjectEvent.ProjectMemberRemoved;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectPrivacy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of sight once more, told as slowly as possible: every question reads the whole history.
 */
record Reference(List<Event> history) {

    boolean maySee(PersonId person, Audience audience) {
        if (!isActive(person)) {
            return false;
        }
        boolean guest = roleOf(person) == Role.GUEST;
        return switch (audience) {
            case Everybody _ -> true;
            case Organisation _ -> !guest;
            case Administrators _ -> roleOf(person) == Role.OWNER || roleOf(person) == Role.ADMIN;
            case Group(var g, var epoch) ->
                    isMember(g, person)
                            || (!guest && privacyOf(g) == Privacy.OPEN && wasWide(g, epoch));
            case GroupInside(var g) ->
                    isMember(g, person) || (!guest && privacyOf(g) == Privacy.OPEN);
            case GroupName(var g) ->
                    isMember(g, person)
                            || (!guest
                                    && (privacyOf(g) == Privacy.OPEN
                                            || privacyOf(g) == Privacy.CLOSED));
            case Channel(var c) ->
                    isOn(WorkModule.CHAT) && (isIn(c, person) || (!guest && isPublic(c)));
            case Project(var p) ->
                    isOn(WorkModule.TASKS)
                            && isOn(WorkModule.PROJECTS)
                            && (isInProject(p, person) || (!guest && isOpen(p)));
            case Both(var one, var other) -> maySee(person, one) && maySee(person, other);
            case Person(var other) -> !guest || other.equals(person) || share(person, other);
            case People(var these) -> these.contains(person);
        };
    }

    private boolean isOn(WorkModule module) {
        boolean on = true;
        for (Event event : history) {
            switch (event) {
                case ModuleSwitchedOff e when e.module() == module -> on = false;
                case ModuleSwitchedOn e when e.module() == module -> on = true;
                default -> {}
            }
        }
        return on;
    }

    Optional<PersonId> personOf(SessionId session) {
        Optional<PersonId> person = Optional.empty();
        for (Event event : history) {
            if (event instanceof SessionOpened e && e.session().equals(session)) {
                person = Optional.of(e.person());
            }
            if (person.filter(who -> ends(event, session, who)).isPresent()) {
                person = Optional.empty();
            }
        }
        return person.filter(this::isActive);
    }

    private static boolean ends(Event event, SessionId session, PersonId person) {
        return switch (event) {
            case SessionEnded e -> e.session().equals(session);
            case PersonDeactivated e -> e.person().equals(person);
            case PasswordResetUsed e -> e.person().equals(person);
            case PasswordChanged e -> e.person().equals(person) && !session.equals(e.session());
            default -> false;
        };
    }

    boolean isActive(PersonId person) {
        boolean active = false;
        for (Event event : history) {
            switch (event) {
                case PersonRegistered e when e.person().equals(person) -> active = true;
                case PersonReactivated e when e.person().equals(person) -> active = true;
                case PersonDeactivated e when e.person().equals(person) -> active = false;
                default -> {}
            }
        }
        return active;
    }

    private Role roleOf(PersonId person) {
        Role role = Role.GUEST;
        for (Event event : history) {
            switch (event) {
                case PersonRegistered e when e.person().equals(person) -> role = e.role();
                case RoleChanged e when e.person().equals(person) -> role = e.to();
                case OwnershipHandedOver e when e.to().equals(person) -> role = Role.OWNER;
                case OwnershipHandedOver e when e.from().equals(person) -> role = Role.ADMIN;
                default -> {}
            }
        }
        return role;
    }

    private Privacy privacyOf(GroupId group) {
        List<Privacy> epochs = privacies(group);
        return epochs.isEmpty() ? Privacy.SECRET : epochs.getLast();
    }

    private List<Privacy> privacies(GroupId group) {
        List<Privacy> epochs = new ArrayList<>();
        for (Event event : history) {
            switch (event) {
                case GroupCreated e when e.group().equals(group) -> epochs.add(e.privacy());
                case GroupPrivacyChanged e when e.group().equals(group) -> epochs.add(e.to());
                default -> {}
            }
        }
        return epochs;
    }

    /** Of the opening that holds now, or widened by it. */
    private boolean wasWide(GroupId group, int epoch) {
        List<Privacy> epochs = privacies(group);
        int last = epochs.size() - 1;
        return epoch == last
                || (epoch < last
                        && history.stream()
                                .filter(GroupPrivacyChanged.class::isInstance)
                                .map(GroupPrivacyChanged.class::cast)
                                .anyMatch(
                                        e ->
                                                e.group().equals(group)
                                                        && e.epoch() == last
                                                        && e.widensOlder()));
    }

    private boolean isMember(GroupId group, PersonId person) {
        boolean in = false;
        for (Event event : history) {
            switch (event) {
                case MemberJoined e when is(e.group(), group, e.person(), person) -> in = true;
                case MemberAdded e when is(e.group(), group, e.person(), person) -> in = true;
                case MemberLeft e when is(e.group(), group, e.person(), person) -> in = false;
                case MemberRemoved e when is(e.group(), group, e.person(), person) -> in = false;
                default -> {}
            }
        }
        return in;
    }

    private boolean isPublic(ChannelId channel) {
        return history.stream()
                .anyMatch(
                        event ->
                                event instanceof ChannelCreated e
                                        && e.channel().equals(channel)
                                        && e.privacy() == ChannelPrivacy.PUBLIC);
    }

    private boolean isIn(ChannelId channel, PersonId person) {
        boolean in = false;
        for (Event event : history) {
            switch (event) {
                case DirectConversationStarted e
                        when e.channel().equals(channel)
                                && (e.starter().equals(person) || e.with().equals(person)) ->
                        in = true;
                case GroupConversationStarted e
                        when e.channel().equals(channel) && e.people().contains(person) ->
                        in = true;
                case PersonJoinedChannel e when is(e.channel(), channel, e.person(), person) ->
                        in = true;
                case PersonAddedToChannel e when is(e.channel(), channel, e.person(), person) ->
                        in = true;
                case PersonLeftChannel e when is(e.channel(), channel, e.person(), person) ->
                        in = false;
                case PersonRemovedFromChannel e when is(e.channel(), channel, e.person(), person) ->
                        in = false;
                default -> {}
            }
        }
        return in;
    }

    private boolean isOpen(ProjectId project) {
        return history.stream()
                .anyMatch(
                        event ->
                                event instanceof ProjectCreated e
                                        && e.project().equals(project)
                                        && e.privacy() == ProjectPrivacy.OPEN);
    }

    private boolean isInProject(ProjectId project, PersonId person) {
        boolean in = false;
        for (Event event : history) {
            switch (event) {
                case ProjectMemberJoined e when is(e.project(), project, e.person(), person) ->
                        in = true;
                case ProjectMemberAdded e when is(e.project(), project, e.person(), person) ->
                        in = true;
                case ProjectMemberLeft e when is(e.project(), project, e.person(), person) ->
                        in = false;
                case ProjectMemberRemoved e when is(e.project(), project, e.person(), person) ->
                        in = false;
                default -> {}
            }
        }
        return in;
    }

    private boolean share(PersonId one, PersonId other) {
        return history.stream()
                .anyMatch(
                        event ->
                                switch (event) {
                                    case GroupCreated e ->
                                            isMember(e.group(), one) && isMember(e.group(), other);
                                    case ChannelCreated e ->
                                            isIn(e.channel(), one) && isIn(e.channel(), other);
                                    case DirectConversationStarted e ->
                                            isIn(e.channel(), one) && isIn(e.channel(), other);
                                    case GroupConversationStarted e ->
                                            isIn(e.channel(), one) && isIn(e.channel(), other);
                                    case ProjectCreated e ->
                                            isInProject(e.project(), one)
                                                    && isInProject(e.project(), other);
                                    default -> false;
                                });
    }

    private static boolean is(Object thing, Object wanted, PersonId person, PersonId who) {
        return Objects.equals(thing, wanted) && person.equals(who);
    }
}
