package app.chung.access;

import app.chung.language.chat.ChannelEvent;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelEvent.DirectConversationStarted;
import app.chung.language.chat.ChannelEvent.GroupConversationStarted;
import app.chung.language.chat.ChannelEvent.PersonAddedToChannel;
import app.chung.language.chat.ChannelEvent.PersonJoinedChannel;
import app.chung.language.chat.ChannelEvent.PersonLeftChannel;
import app.chung.language.chat.ChannelEvent.PersonRemovedFromChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.groups.GroupEvent;
import app.chung.language.groups.GroupEvent.GroupCreated;
import app.chung.language.groups.GroupEvent.GroupPrivacyChanged;
import app.chung.language.groups.GroupEvent.MemberAdded;
import app.chung.language.groups.GroupEvent.MemberJoined;
import app.chung.language.groups.GroupEvent.MemberLeft;
import app.chung.language.groups.GroupEvent.MemberRemoved;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.CredentialId;
import app.chung.language.people.Language;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOff;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOn;
import app.chung.language.people.OrganisationEvent.OrganisationFounded;
import app.chung.language.people.OrganisationEvent.OwnershipHandedOver;
import app.chung.language.people.OrganisationId;
import app.chung.language.people.PasswordResetId;
import app.chung.language.people.PersonEvent;
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
import app.chung.language.projects.Category;
import app.chung.language.projects.ProjectEvent;
import app.chung.language.projects.ProjectEvent.ProjectCreated;
import app.chung.language.projects.ProjectEvent.ProjectMemberAdded;
import app.chung.language.projects.ProjectEvent.ProjectMemberJoined;
import app.chung.language.projects.ProjectEvent.ProjectMemberLeft;
import app.chung.language.projects.ProjectEvent.ProjectMemberRemoved;
import app.chung.language.projects.ProjectEvent.ProjectRoleChanged;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.ProjectRole;
import app.chung.language.projects.State;
import app.chung.language.projects.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** A small organisation to which random things happen; the same seed gives the same history. */
final class World {

    static final Workflow WORKFLOW =
            new Workflow(
                    List.of(
                            new State("todo", "Cần làm", Category.TODO),
                            new State("done", "Xong", Category.DONE)),
                    List.of());

    final List<PersonId> people = persons(7);
    final List<GroupId> groups = ids(3, 100).stream().map(GroupId::new).toList();
    final List<ChannelId> channels = ids(3, 200).stream().map(ChannelId::new).toList();
    final List<ProjectId> projects = ids(3, 300).stream().map(ProjectId::new).toList();
    final List<SessionId> sessions = new ArrayList<>();
    final List<Event> history = new ArrayList<>();
    final Map<GroupId, GroupPrivacyChanged> privacy = new HashMap<>();

    private final Random random;

    World(long seed, int steps) {
        random = new Random(seed);
        history.add(
                new OrganisationFounded(
                        OrganisationId.ONLY, "Xưởng", Language.VI, "Asia/Ho_Chi_Minh"));
        people.forEach(person -> history.add(registered(person, any(Role.values()))));
        groups.forEach(group -> create(group, any(Privacy.values())));
        channels.forEach(channel -> history.add(created(channel)));
        projects.forEach(project -> history.add(created(project)));
        for (int i = 0; i < steps; i++) {
            history.add(something());
        }
    }

    int epochOf(GroupId group) {
        GroupPrivacyChanged last = privacy.get(group);
        return last == null ? 0 : last.epoch();
    }

    private Event something() {
        return switch (random.nextInt(21)) {
            case 0 -> toModule(any(WorkModule.values()));
            case 1, 2, 3, 4 -> toPerson(any(people));
            case 5, 6, 7, 8 -> toSession(any(people));
            case 9, 10, 11, 12 -> toGroup(any(groups), any(people));
            case 13, 14, 15, 16 -> toProject(any(projects), any(people));
            default -> toChannel(any(channels), any(people));
        };
    }

    private Event toModule(WorkModule module) {
        return random.nextBoolean()
                ? new ModuleSwitchedOff(OrganisationId.ONLY, module)
                : new ModuleSwitchedOn(OrganisationId.ONLY, module);
    }

    private Event toPerson(PersonId person) {
        return switch (random.nextInt(4)) {
            case 0 -> new PersonDeactivated(person);
            case 1 -> new PersonReactivated(person);
            case 2 -> new RoleChanged(person, Role.MEMBER, any(Role.values()));
            default ->
                    new OwnershipHandedOver(OrganisationId.ONLY, person, any(people), Role.MEMBER);
        };
    }

    private Event toSession(PersonId person) {
        if (sessions.isEmpty() || random.nextInt(3) == 0) {
            SessionId session = new SessionId(new UUID(3, sessions.size()));
            sessions.add(session);
            return new SessionOpened(session, person, null);
        }
        CredentialId credential = new CredentialId(new UUID(4, 4));
        return switch (random.nextInt(3)) {
            case 0 -> new PasswordChanged(person, credential, any(sessions));
            case 1 ->
                    new PasswordResetUsed(person, new PasswordResetId(new UUID(5, 5)), credential);
            default -> ended(any(sessions));
        };
    }

    private Event ended(SessionId session) {
        for (Event event : history) {
            if (event instanceof SessionOpened opened && opened.session().equals(session)) {
                return new SessionEnded(session, opened.person());
            }
        }
        throw new AssertionError("opened before");
    }

    private GroupEvent toGroup(GroupId group, PersonId person) {
        return switch (random.nextInt(6)) {
            case 0 -> new MemberJoined(group, person, MemberRole.MEMBER);
            case 1 -> new MemberAdded(group, person, MemberRole.MEMBER);
            case 2 -> new MemberLeft(group, person);
            case 3 -> new MemberRemoved(group, person);
            default -> privacyChanged(group);
        };
    }

    private GroupPrivacyChanged privacyChanged(GroupId group) {
        GroupPrivacyChanged last = privacy.get(group);
        GroupPrivacyChanged next =
                new GroupPrivacyChanged(
                        group,
                        last == null ? Privacy.OPEN : last.to(),
                        any(Privacy.values()),
                        epochOf(group) + 1,
                        random.nextInt(4) == 0);
        privacy.put(group, next);
        return next;
    }

    private ChannelEvent toChannel(ChannelId channel, PersonId person) {
        return switch (random.nextInt(4)) {
            case 0 -> new PersonJoinedChannel(channel, person);
            case 1 -> new PersonAddedToChannel(channel, person);
            case 2 -> new PersonLeftChannel(channel, person);
            default -> new PersonRemovedFromChannel(channel, person);
        };
    }

    private ProjectEvent toProject(ProjectId project, PersonId person) {
        return switch (random.nextInt(5)) {
            case 0 -> new ProjectMemberJoined(project, person, any(ProjectRole.values()));
            case 1 -> new ProjectMemberAdded(project, person, any(ProjectRole.values()));
            case 2 -> new ProjectMemberLeft(project, person);
            case 3 -> new ProjectMemberRemoved(project, person);
            default ->
                    new ProjectRoleChanged(
                            project, person, ProjectRole.MEMBER, any(ProjectRole.values()));
        };
    }

    private ProjectEvent created(ProjectId project) {
        return new ProjectCreated(
                project,
                "Lò mới",
                null,
                any(ProjectPrivacy.values()),
                WORKFLOW,
                false,
                null,
                any(people));
    }

    private void create(GroupId group, Privacy how) {
        PersonId creator = any(people);
        history.add(new GroupCreated(group, "Lò nung", null, how, creator));
        history.add(new MemberJoined(group, creator, MemberRole.ADMIN));
    }

    private ChannelEvent created(ChannelId channel) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new DirectConversationStarted(channel, any(people), any(people));
            case 2 -> together(channel, any(people), any(people), any(people));
            default ->
                    new ChannelCreated(
                            channel, "xưởng", null, any(ChannelPrivacy.values()), any(people));
        };
    }

    private static ChannelEvent together(ChannelId channel, PersonId... people) {
        return new GroupConversationStarted(channel, people[0], List.of(people));
    }

    static PersonEvent registered(PersonId person, Role role) {
        Personal someone = Personal.of(person, "An");
        return new PersonRegistered(
                person,
                role,
                someone,
                someone,
                someone,
                Language.VI,
                new CredentialId(new UUID(9, 9)),
                null);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private static List<PersonId> persons(int count) {
        return ids(count, 1).stream().map(PersonId::new).toList();
    }

    private static List<UUID> ids(int count, int from) {
        return IntStream.range(from, from + count).mapToObj(i -> new UUID(0, i)).toList();
    }
}
