package app.chung.query;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.chat.ChannelEvent.*;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageEvent.*;
import app.chung.language.chat.MessageId;
import app.chung.language.chat.ReadMarkEvent.ReadMarkMoved;
import app.chung.language.chat.ReadMarkId;
import app.chung.language.feed.PostEvent.PostWritten;
import app.chung.language.feed.PostId;
import app.chung.language.groups.GroupEvent.*;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.json.ChungJson;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.PersonEvent.PictureChanged;
import app.chung.language.people.Role;
import app.chung.language.people.SessionEvent.SessionOpened;
import app.chung.language.people.SessionId;
import app.chung.language.projects.ProjectEvent.ProjectCreated;
import app.chung.language.projects.ProjectEvent.ProjectMemberJoined;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.ProjectRole;
import app.chung.language.tasks.Due;
import app.chung.language.tasks.TaskEvent.*;
import app.chung.language.tasks.TaskId;
import app.chung.query.testing.RealViews;
import app.chung.query.testing.TestServer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the lists answer, from the real log over the real engine. */
class ListsIT {

    private static final String VIEWS = "/api/views/";
    private static final GroupId SECRET = new GroupId(id(21));
    private static RealViews views;
    private static TestServer server;

    @BeforeAll
    static void start() {
        views = new RealViews();
        person(LAN, Role.OWNER, "Nguyễn Lan Anh", "Lan Anh");
        person(BAO, Role.MEMBER, "Trần Quốc Bảo", "Quốc Bảo");
        person(KHUE, Role.MEMBER, "Đặng Minh Khuê", "Khuê");
        group(RIDERS, "Đội giao hàng", Privacy.OPEN);
        group(SECRET, "Bí mật", Privacy.SECRET);
        server = new TestServer(views, ViewsConfiguration.class);
    }

    @AfterAll
    static void close() {
        server.close();
        views.close();
    }

    private static void person(PersonId person, Role role, String full, String given) {
        views.then(person, "person", person, registered(person, role, full, given, null));
    }

    private static void group(GroupId group, String name, Privacy privacy) {
        views.then(LAN, "group", group, new GroupCreated(group, name, null, privacy, LAN))
                .then(LAN, "group", group, new MemberJoined(group, LAN, MemberRole.ADMIN));
    }

    private static JsonNode get(PersonId person, String path) {
        var answer = server.get(person, VIEWS + path);
        assertThat(answer.status()).as("%s %s", path, answer.body()).isEqualTo(200);
        return ChungJson.mapper().readTree(answer.body());
    }

    private static List<String> ids(JsonNode page) {
        return texts(page, "id");
    }

    private static List<String> texts(JsonNode page, String field) {
        List<String> texts = new ArrayList<>();
        page.get("items").forEach(item -> texts.add(item.get(field).asString()));
        return texts;
    }

    private static String text(UUID id) {
        return id.toString();
    }

    private static PostId post(int number, @Nullable GroupId group) {
        PostId post = new PostId(id(10_000 + number));
        Personal words = Personal.of(LAN, "bài " + number);
        views.then(LAN, "post", post, new PostWritten(post, LAN, group, 0, words));
        return post;
    }

    @Test
    void pages_a_feed_without_a_gap_a_repeat_or_a_short_page_while_posts_arrive() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            PostId post = post(i, i % 3 == 0 ? null : SECRET);
            if (i % 3 == 0) {
                expected.addFirst(text(post.value()));
            }
        }
        views.settle();
        List<String> seen = new ArrayList<>();
        String cursor = "";
        for (int arriving = 1000; !cursor.equals("null"); arriving++) {
            JsonNode page = get(BAO, "feed/post?limit=7" + cursor);
            seen.addAll(ids(page));
            post(arriving, null);
            views.settle();
            boolean more = !page.get("next").isNull();
            assertThat(page.get("items").size()).isEqualTo(more ? 7 : 30 % 7);
            cursor = more ? "&cursor=" + page.get("next").asString() : "null";
        }
        assertThat(seen).isEqualTo(expected);
    }

    private static String task(
            int number,
            @Nullable PersonId owner,
            @Nullable LocalDate due,
            @Nullable GroupId group) {
        TaskId task = new TaskId(id(20_000 + number));
        Due until = due == null ? null : new Due(due, null, "Asia/Ho_Chi_Minh");
        views.then(
                BAO,
                "task",
                task,
                new TaskCreated(
                        task, "việc " + number, null, group, 0, null, null, BAO, owner, until));
        return text(task.value());
    }

    @Test
    void lists_tasks_as_they_are_due() {
        String someday = task(1, KHUE, null, null);
        String far = task(2, KHUE, LocalDate.of(2096, 1, 1), RIDERS);
        String late = task(3, KHUE, LocalDate.of(2020, 1, 2), null);
        String later = task(4, BAO, LocalDate.of(2020, 1, 3), null);
        String done = task(5, KHUE, LocalDate.of(2020, 1, 1), null);
        TaskId finished = new TaskId(id(20_005));
        views.then(BAO, "task", finished, new TaskCompleted(finished)).settle();

        assertThat(ids(get(KHUE, "tasks/task?list=assigned-to-me")))
                .containsExactly(late, far, someday);
        assertThat(ids(get(KHUE, "tasks/task?list=assigned-to-me&state=any")))
                .containsExactly(done, late, far, someday);
        assertThat(ids(get(KHUE, "tasks/task?list=assigned-to-me&state=done")))
                .containsExactly(done);
        assertThat(ids(get(BAO, "tasks/task?list=by-me")))
                .containsExactly(late, later, far, someday);
        assertThat(ids(get(KHUE, "tasks/task?list=by-me"))).isEmpty();
        assertThat(ids(get(KHUE, "tasks/task?list=overdue"))).containsExactly(late, later);
        assertThat(ids(get(KHUE, "tasks/task?group=" + RIDERS.value()))).containsExactly(far);
        assertThat(ids(get(KHUE, "tasks/task?list=assigned-to-me&group=" + RIDERS.value())))
                .containsExactly(far);
        assertThat(get(KHUE, "tasks/task?list=overdue").get("items").get(0).get("dueAt").asString())
                .isEqualTo("2020-01-02T17:00:00Z");
        assertThat(server.get(KHUE, VIEWS + "tasks/task?list=mine").status()).isEqualTo(400);
    }

    @Test
    void finds_tasks_by_the_numbers_of_their_project() {
        numbered(6, PROJECT, 7);
        numbered(7, PROJECT, 8);
        numbered(8, null, 7);
        views.then(
                        LAN,
                        "project",
                        PROJECT,
                        new ProjectCreated(
                                PROJECT,
                                "App",
                                null,
                                ProjectPrivacy.PRIVATE,
                                PLAIN,
                                true,
                                null,
                                LAN))
                .then(
                        LAN,
                        "project",
                        PROJECT,
                        new ProjectMemberJoined(PROJECT, LAN, ProjectRole.LEAD))
                .settle();
        String path = "tasks/numbered?project=" + PROJECT.value() + "&numbers=";

        assertThat(ids(get(LAN, path + "8,7,7,9")))
                .containsExactly(text(id(20_007)), text(id(20_006)));
        assertThat(server.get(BAO, VIEWS + path + "7").status()).isEqualTo(404);
        assertThat(server.get(LAN, VIEWS + path + "seven").status()).isEqualTo(400);
    }

    private static void numbered(int task, @Nullable ProjectId project, int number) {
        TaskId id = new TaskId(id(20_000 + task));
        views.then(
                LAN,
                "task",
                id,
                new TaskCreated(id, "việc", null, null, 0, project, number, LAN, LAN, null));
    }

    private static long message(int number, ChannelId channel, PersonId author) {
        MessageId message = new MessageId(id(30_000 + number));
        Personal words = Personal.of(author, "tin " + number);
        views.then(
                author,
                "message",
                message,
                new MessageSent(message, channel, author, words, null, Manner.SAID));
        return views.position();
    }

    @Test
    void counts_what_others_said_beyond_the_mark() {
        channel(CHANNEL, ChannelPrivacy.PUBLIC, "app", LAN, BAO);
        long first = message(1, CHANNEL, LAN);
        message(2, CHANNEL, BAO);
        message(3, CHANNEL, LAN);
        message(4, CHANNEL, LAN);
        MessageId gone = new MessageId(id(30_004));
        views.then(LAN, "message", gone, new MessageDeleted(gone, CHANNEL, LAN)).settle();

        JsonNode before = get(BAO, "chat/channel/" + CHANNEL.value());
        assertThat(before.get("unread").asInt()).isEqualTo(2);
        assertThat(before.get("readPosition").asLong()).isZero();
        assertThat(before.get("joined").asBoolean()).isTrue();
        assertThat(before.get("lastMessageAt").isNull()).isFalse();

        views.then(
                        BAO,
                        "read-mark",
                        new ReadMarkId(id(71)),
                        new ReadMarkMoved(CHANNEL, BAO, 0, first))
                .settle();
        JsonNode after = get(BAO, "chat/channel/" + CHANNEL.value());
        assertThat(after.get("unread").asInt()).isEqualTo(1);
        assertThat(after.get("readPosition").asLong()).isEqualTo(first);
        assertThat(get(LAN, "chat/channel/" + CHANNEL.value()).get("unread").asInt()).isEqualTo(1);
        JsonNode visitor = get(KHUE, "chat/channel/" + CHANNEL.value());
        assertThat(visitor.get("unread").asInt()).isZero();
        assertThat(visitor.get("joined").asBoolean()).isFalse();
    }

    private static void channel(
            ChannelId channel, ChannelPrivacy privacy, String name, PersonId... people) {
        views.then(LAN, "channel", channel, new ChannelCreated(channel, name, null, privacy, LAN));
        for (PersonId person : people) {
            views.then(person, "channel", channel, new PersonJoinedChannel(channel, person));
        }
    }

    @Test
    void lists_own_channels_first_and_then_public_ones() {
        ChannelId mine = new ChannelId(id(53));
        ChannelId open = new ChannelId(id(54));
        ChannelId closed = new ChannelId(id(55));
        channel(mine, ChannelPrivacy.PRIVATE, "riêng", KHUE);
        channel(open, ChannelPrivacy.PUBLIC, "chung", LAN);
        channel(closed, ChannelPrivacy.PRIVATE, "kín", LAN);
        views.settle();

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(KHUE, "chat/channel?limit=1" + cursor);
            seen.addAll(ids(page));
            JsonNode next = page.get("next");
            cursor = next.isNull() ? "end" : "&cursor=" + next.asString();
        } while (!cursor.equals("end"));

        assertThat(seen).doesNotHaveDuplicates().contains(text(open.value()));
        assertThat(seen.getFirst()).isEqualTo(text(mine.value()));
        assertThat(seen).doesNotContain(text(closed.value()));
    }

    @Test
    void pages_messages_oldest_first_in_both_directions() {
        ChannelId channel = new ChannelId(id(56));
        channel(channel, ChannelPrivacy.PUBLIC, "dài", LAN);
        for (int i = 100; i < 109; i++) {
            message(i, channel, LAN);
        }
        views.settle();
        String path = "chat/message?limit=4&channel=" + channel.value();

        JsonNode newest = get(LAN, path);
        assertThat(ids(newest)).containsExactly(said(105), said(106), said(107), said(108));
        JsonNode older = get(LAN, path + "&before=" + newest.get("next").asString());
        assertThat(ids(older)).containsExactly(said(101), said(102), said(103), said(104));
        JsonNode oldest = get(LAN, path + "&before=" + older.get("next").asString());
        assertThat(ids(oldest)).containsExactly(said(100));
        assertThat(oldest.get("next").isNull()).isTrue();
        String last = newest.get("items").get(1).get("place").asString();
        assertThat(ids(get(LAN, path + "&after=" + last))).containsExactly(said(107), said(108));
        assertThat(server.get(LAN, VIEWS + path + "&after=1&before=2").status()).isEqualTo(400);
        JsonNode middle = newest.get("items").get(1);
        JsonNode around = get(LAN, path + "&around=" + middle.get("sentAt").asString());
        assertThat(ids(around)).containsExactly(said(104), said(105), said(106), said(107));
        assertThat(ids(get(LAN, path + "&before=" + around.get("older").asString())))
                .containsExactly(said(100), said(101), said(102), said(103));
        assertThat(ids(get(LAN, path + "&after=" + around.get("newer").asString())))
                .containsExactly(said(108));
    }

    @Test
    void shows_threads_apart_from_the_channel() {
        ChannelId channel = new ChannelId(id(57));
        channel(channel, ChannelPrivacy.PUBLIC, "chuỗi", LAN);
        message(200, channel, LAN);
        MessageId root = new MessageId(id(30_200));
        for (int i = 201; i < 204; i++) {
            reply(i, channel, root);
        }
        message(204, channel, LAN);
        views.settle();
        String path = "chat/message?channel=" + channel.value();

        JsonNode all = get(LAN, path);
        assertThat(ids(all)).containsExactly(said(200), said(204));
        assertThat(all.get("threads").size()).isEqualTo(1);
        assertThat(all.get("threads").get(0).get("id").asString()).isEqualTo(said(200));
        assertThat(all.get("threads").get(0).get("replies").asInt()).isEqualTo(3);
        assertThat(all.get("threads").get(0).get("people")).hasSize(1);
        assertThat(all.get("followed").isNull()).isTrue();
        String thread = path + "&thread=" + root.value() + "&limit=2";
        assertThat(get(LAN, thread).get("followed").get("person").asString())
                .isEqualTo(text(LAN.value()));
        assertThat(get(BAO, thread).get("followed").isNull()).isTrue();
        JsonNode first = get(LAN, thread);
        assertThat(ids(first)).containsExactly(said(201), said(202));
        assertThat(ids(get(LAN, thread + "&after=" + first.get("next").asString())))
                .containsExactly(said(203));
        JsonNode seen = get(BAO, "chat/channel/" + channel.value());
        assertThat(seen.get("unread").asInt()).isZero();
    }

    private static void reply(int number, ChannelId channel, MessageId root) {
        MessageId message = new MessageId(id(30_000 + number));
        Personal words = Personal.of(LAN, "tin " + number);
        views.then(
                LAN,
                "message",
                message,
                new MessageSent(message, channel, LAN, words, root, Manner.SAID));
    }

    private static String said(int number) {
        return text(id(30_000 + number));
    }

    @Test
    void sorts_and_finds_people_by_their_names() {
        views.settle();
        String lan = text(LAN.value());
        String bao = text(BAO.value());
        String khue = text(KHUE.value());

        assertThat(ids(get(BAO, "people/person"))).containsExactly(lan, bao, khue);
        assertThat(ids(get(BAO, "people/person?q=bao%20tran"))).containsExactly(bao);
        assertThat(ids(get(BAO, "people/person?q=dang"))).containsExactly(khue);
        assertThat(ids(get(BAO, "people/person?q=nobody"))).isEmpty();
        assertThat(ids(get(BAO, "people/person?ids=" + khue + "," + lan)))
                .containsExactly(khue, lan);
        JsonNode first = get(BAO, "people/person?limit=2");
        assertThat(first.get("next").asString()).isEqualTo("2");
        assertThat(ids(get(BAO, "people/person?limit=2&cursor=2"))).containsExactly(khue);
        assertThat(server.get(BAO, VIEWS + "people/person?cursor=x").status()).isEqualTo(400);
    }

    @Test
    void says_what_the_caller_is_in_a_group() {
        views.settle();

        assertThat(ids(get(LAN, "groups/group?mine=true")))
                .containsExactly(text(SECRET.value()), text(RIDERS.value()));
        assertThat(ids(get(BAO, "groups/group"))).containsExactly(text(RIDERS.value()));
        assertThat(ids(get(BAO, "groups/group?mine=true"))).isEmpty();
        JsonNode mine = get(LAN, "groups/group/" + RIDERS.value());
        assertThat(mine.get("myRole").asString()).isEqualTo("admin");
        assertThat(mine.get("members").asInt()).isEqualTo(1);
        assertThat(get(BAO, "groups/group/" + RIDERS.value()).get("myRole").isNull()).isTrue();
        assertThat(texts(get(BAO, "groups/membership?group=" + RIDERS.value()), "person"))
                .containsExactly(text(LAN.value()));
    }

    @Test
    void tells_the_session_that_asks_from_the_others() {
        SessionId other = new SessionId(id(90));
        SessionId asking = new SessionId(new UUID(0, 91));
        views.then(KHUE, "session", other, new SessionOpened(other, KHUE, null))
                .then(KHUE, "session", asking, new SessionOpened(asking, KHUE, null))
                .settle();

        assertThat(texts(get(KHUE, "people/session"), "current")).containsExactly("true", "false");
        assertThat(ids(get(LAN, "people/session"))).isEmpty();
    }

    @Test
    void serves_pictures_and_knows_when_they_are_still_good() {
        views.then(KHUE, "person", KHUE, new PictureChanged(KHUE, Personal.of(KHUE, "SGluaA==")))
                .settle();
        String path = VIEWS + "people/picture/" + KHUE.value();
        String tag = "\"" + views.position() + "\"";

        assertThat(server.get(BAO, path).body()).isEqualTo("Hinh");
        assertThat(server.get(BAO, path, "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(get(BAO, "people/person/" + KHUE.value()).get("hasPicture").asBoolean())
                .isTrue();
    }
}
