package app.chung.query.testing;

import static app.chung.query.testing.World.*;

import app.chung.language.chat.ChannelEvent.*;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorJoinedChannel;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorLeftChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageEvent.*;
import app.chung.language.chat.ReadMarkEvent.ReadMarkMoved;
import app.chung.language.chat.ReadMarkId;
import app.chung.language.feed.PostEvent.*;
import app.chung.language.feed.PostEvent.ReactionGiven;
import app.chung.language.feed.PostEvent.ReactionWithdrawn;
import app.chung.language.groups.GroupEvent.*;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.imports.ImportEvent.ImportFinished;
import app.chung.language.imports.ImportEvent.ImportStarted;
import app.chung.language.imports.ImportEvent.ImportStopped;
import app.chung.language.imports.ImportId;
import app.chung.language.imports.Skipped;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import app.chung.language.people.AccessTokenEvent.*;
import app.chung.language.people.AccessTokenId;
import app.chung.language.people.CredentialId;
import app.chung.language.people.InvitationEvent.*;
import app.chung.language.people.InvitationId;
import app.chung.language.people.Language;
import app.chung.language.people.OrganisationEvent.*;
import app.chung.language.people.PasswordResetId;
import app.chung.language.people.PersonEvent.*;
import app.chung.language.people.PersonEvent.PersonImported;
import app.chung.language.people.PersonEvent.PersonMerged;
import app.chung.language.people.Role;
import app.chung.language.people.SessionEvent.*;
import app.chung.language.people.SessionId;
import app.chung.language.people.WorkModule;
import app.chung.language.tasks.Due;
import app.chung.language.tasks.TaskEvent.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day at Gió Mùa on which everything happens that can happen; further modules bring their {@link
 * Scene}.
 */
public final class Story {

    private static final Instant LATER = Instant.parse("2026-12-30T02:00:00Z");
    private static final SessionId HOME = new SessionId(id(90));
    private static final SessionId OFFICE = new SessionId(id(91));
    private static final CredentialId PASSWORD = new CredentialId(id(92));
    private static final AccessTokenId TOKEN = new AccessTokenId(id(80));
    private static final AccessTokenId REVOKED = new AccessTokenId(id(81));
    private static final InvitationId OTHER_INVITATION = new InvitationId(id(11));
    private static final PasswordResetId RESET = new PasswordResetId(id(94));
    private static final Due DUE = new Due(LocalDate.of(2026, 11, 25), null, "Asia/Ho_Chi_Minh");

    private final Stage stage;

    private Story(Stage stage) {
        this.stage = stage;
    }

    /** Plays all of it. */
    public static void play(Stage stage) {
        Story story = new Story(stage);
        story.people();
        story.waysIn();
        story.group();
        story.feed();
        story.task();
        story.chat();
        story.past();
        Projections.found(Scene.class).forEach(scene -> scene.play(stage));
    }

    private static Personal says(PersonId person, String text) {
        return Personal.of(person, text);
    }

    private void people() {
        stage.then(
                PersonId.SYSTEM,
                "organisation",
                GIO_MUA,
                new OrganisationFounded(GIO_MUA, "Gió Mùa", Language.VI, "Asia/Ho_Chi_Minh"));
        person(LAN, registered(LAN, Role.OWNER, "Nguyễn Lan Anh", "Lan Anh", null));
        stage.then(
                LAN,
                "invitation",
                INVITATION,
                new PersonInvited(INVITATION, Role.MEMBER, LAN, says(LAN, "Bảo"), LATER));
        stage.then(
                LAN,
                "invitation",
                OTHER_INVITATION,
                new PersonInvited(OTHER_INVITATION, Role.GUEST, LAN, null, LATER));
        stage.then(LAN, "invitation", OTHER_INVITATION, new InvitationRevoked(OTHER_INVITATION));
        person(BAO, registered(BAO, Role.MEMBER, "Trần Quốc Bảo", "Quốc Bảo", INVITATION));
        person(KHUE, registered(KHUE, Role.MEMBER, "Lê Minh Khuê", "Minh Khuê", null));
        person(BAO, new NameChanged(BAO, says(BAO, "Trần Bảo"), says(BAO, "Bảo")));
        person(BAO, new LanguageChanged(BAO, Language.VI, Language.EN));
        person(BAO, new RoleChanged(BAO, Role.MEMBER, Role.ADMIN));
        person(BAO, new PictureChanged(BAO, says(BAO, "/9j/AAAA")));
        person(KHUE, new PictureChanged(KHUE, says(KHUE, "/9j/BBBB")));
        person(KHUE, new PictureRemoved(KHUE));
        stage.then(
                LAN,
                "organisation",
                GIO_MUA,
                new OrganisationRenamed(GIO_MUA, "Gió Mùa", "Cà phê Gió Mùa"));
        stage.then(
                LAN,
                "organisation",
                GIO_MUA,
                new OwnershipHandedOver(GIO_MUA, LAN, BAO, Role.ADMIN));
        stage.then(LAN, "organisation", GIO_MUA, new ModuleSwitchedOff(GIO_MUA, WorkModule.CHAT));
        stage.then(LAN, "organisation", GIO_MUA, new ModuleSwitchedOn(GIO_MUA, WorkModule.CHAT));
    }

    private void person(PersonId person, app.chung.language.people.PersonEvent event) {
        stage.then(person, "person", person, event);
    }

    private void waysIn() {
        stage.then(LAN, "session", HOME, new SessionOpened(HOME, LAN, says(LAN, "Firefox")));
        stage.then(LAN, "session", OFFICE, new SessionOpened(OFFICE, LAN, null));
        stage.then(LAN, "session", HOME, new SessionEnded(HOME, LAN));
        person(LAN, new PasswordChanged(LAN, PASSWORD, OFFICE));
        person(KHUE, new PasswordResetIssued(KHUE, RESET, LATER));
        person(KHUE, new PasswordResetUsed(KHUE, RESET, PASSWORD));
        stage.then(
                LAN,
                "access-token",
                TOKEN,
                new AccessTokenIssued(TOKEN, LAN, says(LAN, "sao lưu")));
        stage.then(
                LAN, "access-token", REVOKED, new AccessTokenIssued(REVOKED, LAN, says(LAN, "cũ")));
        stage.then(LAN, "access-token", REVOKED, new AccessTokenRevoked(REVOKED, LAN));
        person(KHUE, new PersonDeactivated(KHUE));
        person(KHUE, new PersonReactivated(KHUE));
    }

    private void group() {
        group(new GroupCreated(RIDERS, "Tài xế", null, Privacy.OPEN, LAN));
        group(new MemberJoined(RIDERS, LAN, MemberRole.ADMIN));
        group(new MemberAdded(RIDERS, BAO, MemberRole.MEMBER));
        group(new MemberAdded(RIDERS, KHUE, MemberRole.MEMBER));
        group(new GroupRenamed(RIDERS, "Tài xế", "Đội giao hàng"));
        group(new GroupDescribed(RIDERS, null, "Hai bánh"));
        group(new GroupPrivacyChanged(RIDERS, Privacy.OPEN, Privacy.SECRET, 1, false));
        group(new MemberRoleChanged(RIDERS, BAO, MemberRole.MEMBER, MemberRole.ADMIN));
        group(new MemberRemoved(RIDERS, KHUE));
        group(new MemberLeft(RIDERS, BAO));
        group(new MemberAdded(RIDERS, BAO, MemberRole.MEMBER));
        group(new ProjectLinked(RIDERS, PROJECT));
        group(new ProjectUnlinked(RIDERS, PROJECT));
        group(new ProjectLinked(RIDERS, PROJECT));
        group(new ChannelLinked(RIDERS, CHANNEL));
        group(new ChannelUnlinked(RIDERS, CHANNEL));
        group(new ChannelLinked(RIDERS, CHANNEL));
    }

    private void group(app.chung.language.groups.GroupEvent event) {
        stage.then(LAN, "group", RIDERS, event);
    }

    private void feed() {
        post(LAN, new PostWritten(POST, LAN, RIDERS, 1, says(LAN, "Chào")));
        post(BAO, new CommentWritten(POST, COMMENT, BAO, RIDERS, 1, says(BAO, "hay quá")));
        post(BAO, new CommentEdited(POST, COMMENT, says(BAO, "hay lắm")));
        post(LAN, new PostEdited(POST, says(LAN, "Chào cả đội")));
        post(BAO, new ReactionGiven(POST, BAO, Reaction.HAT));
        post(LAN, new ReactionGiven(POST, LAN, Reaction.COFFEE));
        post(LAN, new ReactionWithdrawn(POST, LAN, Reaction.COFFEE));
        var gone = new app.chung.language.feed.PostId(id(35));
        var under = new app.chung.language.feed.CommentId(id(36));
        stage.then(LAN, "post", gone, new PostWritten(gone, LAN, null, 0, says(LAN, "nhầm")));
        stage.then(
                BAO,
                "post",
                gone,
                new CommentWritten(gone, under, BAO, null, 0, says(BAO, "ơ kìa")));
        stage.then(BAO, "post", gone, new CommentDeleted(gone, under, BAO));
        stage.then(LAN, "post", gone, new PostDeleted(gone, LAN));
        stage.then(BAO, "post", gone, new PostRestored(gone, LAN));
        stage.then(BAO, "post", gone, new CommentRestored(gone, under, BAO));
        stage.then(LAN, "post", gone, new PostDeleted(gone, LAN));
    }

    private void post(PersonId actor, app.chung.language.feed.PostEvent event) {
        stage.then(actor, "post", POST, event);
    }

    private void task() {
        task(LAN, new TaskCreated(TASK, "Giao trễ", null, RIDERS, 1, null, null, LAN, null, null));
        task(LAN, new TaskRenamed(TASK, "Giao trễ", "Giao đúng giờ"));
        task(LAN, new TaskDescribed(TASK, says(LAN, "Báo khách trước")));
        task(LAN, new TaskAssigned(TASK, null, BAO));
        task(BAO, new TaskUnassigned(TASK, BAO));
        task(LAN, new TaskAssigned(TASK, null, LAN));
        task(LAN, new DueChanged(TASK, null, DUE));
        task(LAN, new TaskCompleted(TASK));
        task(BAO, new TaskReopened(TASK));
        task(BAO, new TaskCommented(TASK, TASK_COMMENT, BAO, RIDERS, 1, null, says(BAO, "ừ")));
        task(BAO, new TaskCommentEdited(TASK, TASK_COMMENT, says(BAO, "ừ nhé")));
        var gone = new app.chung.language.tasks.TaskCommentId(id(42));
        task(BAO, new TaskCommented(TASK, gone, BAO, RIDERS, 1, null, says(BAO, "nhầm")));
        task(BAO, new TaskCommentDeleted(TASK, gone, BAO));
        task(BAO, new TaskCommentRestored(TASK, gone, BAO));
        task(BAO, new TaskCommentDeleted(TASK, gone, BAO));
    }

    private void task(PersonId actor, app.chung.language.tasks.TaskEvent event) {
        stage.then(actor, "task", TASK, event);
    }

    private void chat() {
        channel(new ChannelCreated(CHANNEL, "app", null, ChannelPrivacy.PRIVATE, LAN));
        channel(new PersonJoinedChannel(CHANNEL, LAN));
        channel(new PersonAddedToChannel(CHANNEL, BAO));
        channel(new PersonAddedToChannel(CHANNEL, KHUE));
        channel(new PersonRemovedFromChannel(CHANNEL, KHUE));
        channel(new ChannelRenamed(CHANNEL, "app", "app-giao-hàng"));
        channel(new PersonLeftChannel(CHANNEL, BAO));
        channel(new PersonJoinedChannel(CHANNEL, BAO));
        stage.then(
                LAN,
                "channel",
                CONVERSATION,
                new DirectConversationStarted(CONVERSATION, LAN, BAO));
        message(MESSAGE, CHANNEL, "ơi");
        stage.then(
                LAN,
                "message",
                MESSAGE,
                new MessageEdited(MESSAGE, CHANNEL, says(LAN, "mọi người ơi")));
        var gone = new app.chung.language.chat.MessageId(id(61));
        message(gone, CHANNEL, "nhầm");
        stage.then(LAN, "message", gone, new MessageDeleted(gone, CHANNEL, LAN));
        stage.then(LAN, "message", gone, new MessageRestored(gone, CHANNEL, LAN));
        stage.then(LAN, "message", gone, new MessageDeleted(gone, CHANNEL, LAN));
        message(new app.chung.language.chat.MessageId(id(62)), CONVERSATION, "riêng");
        stage.then(
                BAO,
                "read-mark",
                new ReadMarkId(id(70)),
                new ReadMarkMoved(CONVERSATION, BAO, 0, 1));
    }

    private void past() {
        ImportId run = new ImportId(id(95));
        ImportId stopped = new ImportId(id(96));
        PersonId ada = new PersonId(id(97));
        stage.then(LAN, "import", run, new ImportStarted(run, "slack", LAN));
        stage.then(
                ada,
                "person",
                ada,
                new PersonImported(ada, says(ada, "Ada L"), says(ada, "Ada"), says(ada, "U0ADA")));
        stage.then(ada, "channel", CHANNEL, new ArchivedAuthorJoinedChannel(CHANNEL, ada));
        stage.then(ada, "channel", CHANNEL, new ArchivedAuthorLeftChannel(CHANNEL, ada));
        var reply = new app.chung.language.chat.MessageId(id(63));
        stage.then(
                ada,
                "message",
                reply,
                new MessageSent(reply, CHANNEL, ada, says(ada, "gật đầu"), MESSAGE, Manner.ACTION));
        stage.then(
                LAN,
                "import",
                run,
                new ImportFinished(run, 4, 3, List.of(new Skipped("empty", 1))));
        stage.then(LAN, "import", stopped, new ImportStarted(stopped, "slack", LAN));
        stage.then(LAN, "import", stopped, new ImportStopped(stopped));
        stage.then(LAN, "person", ada, new PersonMerged(ada, BAO));
    }

    private void channel(app.chung.language.chat.ChannelEvent event) {
        stage.then(LAN, "channel", CHANNEL, event);
    }

    private void message(app.chung.language.chat.MessageId id, ChannelId channel, String text) {
        stage.then(
                LAN,
                "message",
                id,
                new MessageSent(id, channel, LAN, says(LAN, text), null, Manner.SAID));
    }
}
