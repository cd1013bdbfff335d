package app.chung.query.testing;

import static app.chung.query.testing.World.*;

import app.chung.language.chat.ChannelEvent.*;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageId;
import app.chung.language.feed.PostEvent.*;
import app.chung.language.groups.GroupEvent.*;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import app.chung.language.people.InvitationEvent.PersonInvited;
import app.chung.language.people.Language;
import app.chung.language.people.OrganisationEvent.OrganisationFounded;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.people.PersonEvent.PictureChanged;
import app.chung.language.people.Role;
import app.chung.language.projects.ProjectEvent.*;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.ProjectRole;
import app.chung.language.tasks.CardState;
import app.chung.language.tasks.TaskEvent.*;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A secret group and a private channel of Lan and Bảo, and everybody else there can be. */
public final class Secrets {

    public static final PersonId OWNER = new PersonId(id(101));
    public static final PersonId ADMIN = new PersonId(id(102));
    public static final PersonId MEMBER = new PersonId(id(103));
    public static final PersonId GUEST = new PersonId(id(104));
    public static final PersonId AUDITOR = new PersonId(id(105));
    public static final PersonId ANALYST = new PersonId(id(106));
    public static final PersonId SHUT_OUT = new PersonId(id(107));
    public static final PersonId REMOVED = new PersonId(id(108));
    public static final PersonId STRANGER = new PersonId(id(109));

    /** What is said under {@code MESSAGE}. */
    public static final MessageId REPLY = new MessageId(id(66));

    /** The three who talk together. */
    public static final ChannelId TOGETHER = ChannelId.ofPeople(List.of(LAN, BAO, KHUE));

    /** All who may not look in, whatever they are. */
    public static final List<PersonId> OUTSIDERS =
            List.of(OWNER, ADMIN, MEMBER, GUEST, AUDITOR, ANALYST, SHUT_OUT, REMOVED, STRANGER);

    private static final Map<PersonId, Role> ROLES =
            Map.of(
                    OWNER, Role.OWNER,
                    ADMIN, Role.ADMIN,
                    MEMBER, Role.MEMBER,
                    GUEST, Role.GUEST,
                    AUDITOR, Role.AUDITOR,
                    ANALYST, Role.ANALYST,
                    SHUT_OUT, Role.OWNER,
                    REMOVED, Role.MEMBER,
                    LAN, Role.MEMBER,
                    BAO, Role.GUEST);

    private Secrets() {}

    /** Plays it. */
    public static void play(Stage stage) {
        stage.then(
                PersonId.SYSTEM,
                "organisation",
                GIO_MUA,
                new OrganisationFounded(GIO_MUA, "Gió Mùa", Language.VI, "Asia/Ho_Chi_Minh"));
        ROLES.forEach(
                (person, role) ->
                        stage.then(
                                person,
                                "person",
                                person,
                                registered(person, role, "Người " + person.value(), "Tên", null)));
        stage.then(LAN, "person", LAN, new PictureChanged(LAN, Personal.of(LAN, "/9j/AAAA")));
        stage.then(
                OWNER,
                "invitation",
                INVITATION,
                new PersonInvited(
                        INVITATION,
                        Role.MEMBER,
                        OWNER,
                        null,
                        Instant.parse("2036-01-01T00:00:00Z")));
        group(stage);
        channel(stage);
        project(stage);
        stage.then(OWNER, "person", SHUT_OUT, new PersonDeactivated(SHUT_OUT));
    }

    private static void group(Stage stage) {
        for (var event :
                List.of(
                        new GroupCreated(RIDERS, "Bí mật", null, Privacy.SECRET, LAN),
                        new MemberJoined(RIDERS, LAN, MemberRole.ADMIN),
                        new MemberAdded(RIDERS, BAO, MemberRole.MEMBER),
                        new MemberAdded(RIDERS, REMOVED, MemberRole.MEMBER),
                        new MemberAdded(RIDERS, SHUT_OUT, MemberRole.MEMBER))) {
            stage.then(LAN, "group", RIDERS, event);
        }
        Personal words = Personal.of(LAN, "chuyện kín");
        stage.then(LAN, "post", POST, new PostWritten(POST, LAN, RIDERS, 0, words));
        stage.then(LAN, "post", POST, new CommentWritten(POST, COMMENT, LAN, RIDERS, 0, words));
        stage.then(
                LAN,
                "task",
                TASK,
                new TaskCreated(TASK, "Việc kín", words, RIDERS, 0, null, null, LAN, LAN, null));
        stage.then(
                LAN,
                "task",
                TASK,
                new TaskCommented(TASK, TASK_COMMENT, LAN, RIDERS, 0, null, words));
        stage.then(LAN, "group", RIDERS, new MemberRemoved(RIDERS, REMOVED));
    }

    private static void project(Stage stage) {
        for (var event :
                List.of(
                        new ProjectCreated(
                                PROJECT,
                                "Dự án kín",
                                null,
                                ProjectPrivacy.PRIVATE,
                                PLAIN,
                                true,
                                null,
                                LAN),
                        new ProjectMemberJoined(PROJECT, LAN, ProjectRole.LEAD),
                        new ProjectMemberAdded(PROJECT, BAO, ProjectRole.VIEWER),
                        new ProjectMemberAdded(PROJECT, REMOVED, ProjectRole.MEMBER),
                        new ProjectMemberRemoved(PROJECT, REMOVED))) {
            stage.then(LAN, "project", PROJECT, event);
        }
        CardState todo = new CardState("todo", "Cần làm", false);
        for (var event :
                List.of(
                        new TaskCreated(
                                CARD, "Việc dự án", null, null, 0, PROJECT, 7, LAN, null, null),
                        new TaskAddedToProject(CARD, PROJECT, null, 0, PROJECT, todo, "m1"))) {
            stage.then(LAN, "task", CARD, event);
        }
        stage.then(
                LAN,
                "task",
                TASK,
                new TaskAddedToProject(TASK, PROJECT, RIDERS, 0, null, todo, "m2"));
    }

    private static void channel(Stage stage) {
        for (var event :
                List.of(
                        new ChannelCreated(CHANNEL, "kín", null, ChannelPrivacy.PRIVATE, LAN),
                        new PersonJoinedChannel(CHANNEL, LAN),
                        new PersonAddedToChannel(CHANNEL, BAO),
                        new PersonAddedToChannel(CHANNEL, REMOVED),
                        new PersonRemovedFromChannel(CHANNEL, REMOVED))) {
            stage.then(LAN, "channel", CHANNEL, event);
        }
        stage.then(
                LAN,
                "channel",
                CONVERSATION,
                new DirectConversationStarted(CONVERSATION, LAN, BAO));
        stage.then(
                LAN,
                "channel",
                TOGETHER,
                new GroupConversationStarted(TOGETHER, LAN, List.of(LAN, BAO, KHUE)));
        stage.then(
                LAN,
                "message",
                MESSAGE,
                new MessageSent(
                        MESSAGE, CHANNEL, LAN, Personal.of(LAN, "chuyện kín"), null, Manner.SAID));
        stage.then(
                BAO,
                "message",
                REPLY,
                new MessageSent(
                        REPLY,
                        CHANNEL,
                        BAO,
                        Personal.of(BAO, "trả lời kín"),
                        MESSAGE,
                        Manner.SAID));
        stage.then(
                BAO,
                "message",
                MESSAGE,
                new MessageEvent.ReactionGiven(MESSAGE, CHANNEL, BAO, Reaction.HAT));
    }
}
