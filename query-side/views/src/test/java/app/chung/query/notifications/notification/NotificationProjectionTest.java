package app.chung.query.notifications.notification;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.chat.ChannelEvent.DirectConversationStarted;
import app.chung.language.chat.ChannelEvent.GroupConversationStarted;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.MessageDeleted;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageEvent.PeopleMentionedInMessage;
import app.chung.language.chat.MessageId;
import app.chung.language.chat.ReadMarkEvent.ReadMarkMoved;
import app.chung.language.chat.ReadMarkEvent.ThreadReadMarkMoved;
import app.chung.language.chat.ReadMarkId;
import app.chung.language.chat.ThreadFollowEvent;
import app.chung.language.chat.ThreadFollowEvent.ThreadFollowed;
import app.chung.language.chat.ThreadFollowEvent.ThreadUnfollowed;
import app.chung.language.chat.ThreadFollowId;
import app.chung.language.feed.CommentId;
import app.chung.language.feed.PostEvent;
import app.chung.language.feed.PostEvent.*;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import app.chung.language.notifications.SeenMarkEvent.SeenMarkMoved;
import app.chung.language.notifications.SeenMarkId;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.*;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotificationProjectionTest {

    private static final CommentId SECOND = new CommentId(id(32));
    private static final Map<PersonId, String> NAMES = Map.of(LAN, "Lan", BAO, "Bảo", KHUE, "Khuê");

    private final Journal journal = new Journal();

    private void post(PersonId actor, PostEvent event) {
        journal.then(actor, "post", POST, event);
    }

    private void task(PersonId actor, TaskEvent event) {
        journal.then(actor, "task", TASK, event);
    }

    private void written() {
        post(LAN, new PostWritten(POST, LAN, RIDERS, 1, Personal.of(LAN, "Chào")));
    }

    private void comment(PersonId actor, CommentId id) {
        post(actor, new CommentWritten(POST, id, actor, RIDERS, 1, Personal.of(actor, "ừ")));
    }

    private void created(PersonId owner) {
        task(LAN, new TaskCreated(TASK, "Giao", null, null, 0, PROJECT, null, LAN, owner, null));
    }

    private @Nullable NotificationCard of(PersonId person, String thread) {
        return Folded.of(new NotificationProjection(), journal).find(thread + ":" + person.value());
    }

    private @Nullable NotificationCard ofPost(PersonId person) {
        return of(person, "post:" + POST.value());
    }

    private @Nullable NotificationCard ofTask(PersonId person) {
        return of(person, "task:" + TASK.value());
    }

    private static List<String> told(@Nullable NotificationCard card) {
        return Objects.requireNonNull(card).acts().stream()
                .map(act -> act.kind() + " " + NAMES.get(act.actor()))
                .toList();
    }

    private static Notification read(@Nullable NotificationCard card) {
        return Notification.of(Objects.requireNonNull(card), 0, false, null);
    }

    @Test
    void tell_the_author_and_who_took_part_but_never_of_own_acts() {
        written();
        comment(BAO, COMMENT);
        comment(KHUE, SECOND);

        assertThat(read(ofPost(LAN)).actors()).containsExactly(KHUE, BAO);
        assertThat(read(ofPost(LAN)).own()).isTrue();
        assertThat(read(ofPost(BAO)).actors()).containsExactly(KHUE);
        assertThat(ofPost(KHUE)).isNull();
    }

    @Test
    void are_for_one_person_who_may_see_the_thread() {
        written();
        comment(BAO, COMMENT);

        assertThat(Objects.requireNonNull(ofPost(LAN)).audience())
                .isEqualTo(new Audience.Both(Audience.only(LAN), new Audience.Group(RIDERS, 1)));
        assertThat(
                        Folded.of(new NotificationProjection(), journal)
                                .all()
                                .get("post:" + POST.value()))
                .extracting(NotificationCard::audience)
                .isEqualTo(new Audience.People(java.util.Set.of()));
    }

    @Test
    void bundle_reactions_and_tell_them_once() {
        written();
        post(BAO, new ReactionGiven(POST, BAO, Reaction.HAT));
        post(BAO, new ReactionGiven(POST, BAO, Reaction.HEART));
        post(KHUE, new ReactionGiven(POST, KHUE, Reaction.HEART));
        post(LAN, new ReactionGiven(POST, LAN, Reaction.HEART));

        assertThat(told(ofPost(LAN))).containsExactly("REACTED Bảo", "REACTED Khuê");
        assertThat(read(ofPost(LAN)).count()).isEqualTo(2);
        post(BAO, new ReactionWithdrawn(POST, BAO, Reaction.HEART));
        post(KHUE, new ReactionWithdrawn(POST, KHUE, Reaction.HEART));
        assertThat(ofPost(LAN)).isNull();
    }

    @Test
    void go_with_what_is_deleted() {
        written();
        comment(BAO, COMMENT);
        comment(KHUE, SECOND);
        post(KHUE, new CommentDeleted(POST, SECOND, KHUE));
        assertThat(read(ofPost(LAN)).actors()).containsExactly(BAO);

        post(LAN, new PostDeleted(POST, LAN));
        assertThat(ofPost(LAN)).isNull();
        post(LAN, new PostRestored(POST, LAN));
        assertThat(read(ofPost(LAN)).actors()).containsExactly(BAO);
    }

    @Test
    void say_a_mention_before_everything_else_and_only_once() {
        written();
        comment(BAO, COMMENT);
        post(BAO, new PeopleMentionedInPost(POST, COMMENT, BAO, List.of(LAN, KHUE)));
        post(BAO, new CommentEdited(POST, COMMENT, Personal.of(BAO, "ừ nhé")));
        post(BAO, new PeopleMentionedInPost(POST, COMMENT, BAO, List.of(LAN, KHUE)));

        assertThat(read(ofPost(LAN)).kind()).isEqualTo(ActKind.MENTIONED);
        assertThat(told(ofPost(KHUE))).containsExactly("MENTIONED Bảo");
        comment(LAN, SECOND);
        assertThat(told(ofPost(KHUE))).hasSize(2);
    }

    @Test
    void are_seen_up_to_a_position_and_tell_only_of_what_is_newer() {
        written();
        comment(BAO, COMMENT);
        var about = PostThread.subject(POST);
        journal.then(
                LAN, "seen-mark", SeenMarkId.of(LAN, about), new SeenMarkMoved(LAN, about, 0, 2));
        assertThat(read(ofPost(LAN)).unseen()).isFalse();
        assertThat(read(ofPost(LAN)).actors()).containsExactly(BAO);

        comment(KHUE, SECOND);
        assertThat(read(ofPost(LAN)).unseen()).isTrue();
        assertThat(read(ofPost(LAN)).actors()).containsExactly(KHUE);
        assertThat(Notification.of(Objects.requireNonNull(ofPost(LAN)), 9, false, null).unseen())
                .isFalse();
    }

    @Test
    void tell_owners_helpers_and_followers_of_a_task() {
        created(BAO);
        task(LAN, new HelperAdded(TASK, KHUE));
        assertThat(told(ofTask(BAO))).containsExactly("ASSIGNED Lan");
        assertThat(told(ofTask(KHUE))).containsExactly("ASKED_TO_HELP Lan");
        assertThat(ofTask(LAN)).isNull();

        task(LAN, new TaskAssigned(TASK, BAO, KHUE));
        assertThat(ofTask(BAO)).isNull();
        task(BAO, new TaskCompleted(TASK));
        assertThat(read(ofTask(LAN)).title()).isEqualTo("Giao");
        assertThat(told(ofTask(LAN))).containsExactly("COMPLETED Bảo");
        task(BAO, new TaskReopened(TASK));
        assertThat(ofTask(LAN)).isNull();
    }

    @Test
    void leave_alone_who_follows_no_longer() {
        created(LAN);
        task(BAO, new FollowerAdded(TASK, BAO));
        task(BAO, new FollowerRemoved(TASK, BAO));
        task(
                LAN,
                new TaskCommented(
                        TASK, TASK_COMMENT, LAN, null, 0, PROJECT, Personal.of(LAN, "ai?")));
        assertThat(ofTask(BAO)).isNull();
        assertThat(ofTask(LAN)).isNull();
    }

    private void said(PersonId actor, MessageId message, @Nullable MessageId thread) {
        journal.then(
                actor,
                "message",
                message,
                new MessageSent(
                        message,
                        CONVERSATION,
                        actor,
                        Personal.of(actor, "ơi"),
                        thread,
                        Manner.SAID));
    }

    @Test
    void tell_of_replies_whoever_began_the_thread_or_replied() {
        MessageId one = new MessageId(id(65));
        MessageId two = new MessageId(id(66));
        said(LAN, MESSAGE, null);
        said(BAO, one, MESSAGE);
        said(KHUE, two, MESSAGE);

        String thread = "thread:" + MESSAGE.value();
        assertThat(told(of(LAN, thread))).containsExactly("REPLIED Bảo", "REPLIED Khuê");
        assertThat(told(of(BAO, thread))).containsExactly("REPLIED Khuê");
        assertThat(of(KHUE, thread)).isNull();
    }

    private void asks(PersonId person, ThreadFollowEvent event) {
        ThreadFollowId id = ThreadFollowId.of(person, event.channel(), event.thread());
        journal.then(person, "thread-follow", id, event);
    }

    private void named(PersonId person) {
        journal.then(
                LAN,
                "message",
                MESSAGE,
                new PeopleMentionedInMessage(MESSAGE, CONVERSATION, null, LAN, List.of(person)));
    }

    @Test
    void tell_of_replies_who_asked_for_the_thread_or_was_mentioned_where_it_began() {
        said(LAN, MESSAGE, null);
        named(KHUE);
        asks(BAO, new ThreadFollowed(CONVERSATION, MESSAGE, BAO));
        String thread = "thread:" + MESSAGE.value();
        assertThat(of(KHUE, thread)).isNull();
        said(LAN, new MessageId(id(65)), MESSAGE);

        assertThat(told(of(BAO, thread))).containsExactly("REPLIED Lan");
        assertThat(told(of(KHUE, thread))).containsExactly("REPLIED Lan");
    }

    @Test
    void tell_nothing_of_a_thread_to_who_follows_it_no_more() {
        said(LAN, MESSAGE, null);
        asks(LAN, new ThreadUnfollowed(CONVERSATION, MESSAGE, LAN));
        said(BAO, new MessageId(id(65)), MESSAGE);
        assertThat(of(LAN, "thread:" + MESSAGE.value())).isNull();
    }

    @Test
    void of_a_thread_are_seen_with_what_is_read_in_it() {
        said(LAN, MESSAGE, null);
        said(BAO, new MessageId(id(65)), MESSAGE);
        String thread = "thread:" + MESSAGE.value();
        assertThat(read(of(LAN, thread)).unseen()).isTrue();
        journal.then(
                LAN,
                "read-mark",
                ReadMarkId.of(LAN, CONVERSATION, MESSAGE),
                new ThreadReadMarkMoved(CONVERSATION, MESSAGE, LAN, 0, 2));
        assertThat(read(of(LAN, thread)).unseen()).isFalse();
    }

    @Test
    void tell_nothing_of_a_thread_that_is_named_from_another_channel() {
        said(LAN, MESSAGE, null);
        asks(KHUE, new ThreadFollowed(CHANNEL, MESSAGE, KHUE));
        said(BAO, new MessageId(id(65)), MESSAGE);
        assertThat(of(KHUE, "thread:" + MESSAGE.value())).isNull();
    }

    @Test
    void tell_the_other_in_a_direct_conversation_until_they_have_read_it() {
        journal.then(
                LAN,
                "channel",
                CONVERSATION,
                new DirectConversationStarted(CONVERSATION, LAN, BAO));
        said(LAN, MESSAGE, null);
        String conversation = "channel:" + CONVERSATION.value();
        assertThat(told(of(BAO, conversation))).containsExactly("SAID Lan");
        assertThat(of(LAN, conversation)).isNull();

        journal.then(
                BAO,
                "read-mark",
                ReadMarkId.of(BAO, CONVERSATION),
                new ReadMarkMoved(CONVERSATION, BAO, 0, 2));
        assertThat(read(of(BAO, conversation)).unseen()).isFalse();
        journal.then(LAN, "message", MESSAGE, new MessageDeleted(MESSAGE, CONVERSATION, LAN));
        assertThat(of(BAO, conversation)).isNull();
    }

    @Test
    void tell_everybody_else_in_a_group_conversation() {
        journal.then(
                LAN,
                "channel",
                CONVERSATION,
                new GroupConversationStarted(CONVERSATION, LAN, List.of(LAN, BAO, KHUE)));
        said(KHUE, MESSAGE, null);
        String conversation = "channel:" + CONVERSATION.value();
        assertThat(told(of(LAN, conversation))).containsExactly("SAID Khuê");
        assertThat(told(of(BAO, conversation))).containsExactly("SAID Khuê");
        assertThat(of(KHUE, conversation)).isNull();
    }

    @Test
    void tell_whose_message_was_answered_without_words_until_that_is_taken_back() {
        said(LAN, MESSAGE, null);
        journal.then(
                BAO,
                "message",
                MESSAGE,
                new MessageEvent.ReactionGiven(MESSAGE, CONVERSATION, BAO, Reaction.HAT));
        assertThat(told(of(LAN, "thread:" + MESSAGE.value()))).containsExactly("REACTED Bảo");

        journal.then(
                BAO,
                "message",
                MESSAGE,
                new MessageEvent.ReactionWithdrawn(MESSAGE, CONVERSATION, BAO, Reaction.HAT));
        assertThat(of(LAN, "thread:" + MESSAGE.value())).isNull();
    }

    @Test
    void tell_in_a_channel_only_who_is_mentioned() {
        journal.then(
                LAN,
                "channel",
                CONVERSATION,
                new app.chung.language.chat.ChannelEvent.ChannelCreated(
                        CONVERSATION,
                        "app",
                        null,
                        app.chung.language.chat.ChannelPrivacy.PUBLIC,
                        LAN));
        said(LAN, MESSAGE, null);
        journal.then(
                LAN,
                "message",
                MESSAGE,
                new PeopleMentionedInMessage(MESSAGE, CONVERSATION, null, LAN, List.of(KHUE)));

        assertThat(told(of(KHUE, "channel:" + CONVERSATION.value())))
                .containsExactly("MENTIONED Lan");
        assertThat(of(BAO, "channel:" + CONVERSATION.value())).isNull();
    }
}
