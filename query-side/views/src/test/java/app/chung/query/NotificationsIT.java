package app.chung.query;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.feed.CommentId;
import app.chung.language.feed.PostEvent.CommentWritten;
import app.chung.language.feed.PostEvent.PostWritten;
import app.chung.language.feed.PostId;
import app.chung.language.groups.GroupEvent.GroupCreated;
import app.chung.language.groups.GroupEvent.MemberAdded;
import app.chung.language.groups.GroupEvent.MemberJoined;
import app.chung.language.groups.GroupEvent.MemberRemoved;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.json.ChungJson;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.notifications.SeenMarkEvent.SeenMarkMoved;
import app.chung.language.notifications.SeenMarkId;
import app.chung.language.notifications.Subject;
import app.chung.language.notifications.SubjectId;
import app.chung.language.notifications.SubjectKind;
import app.chung.language.people.Role;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import app.chung.query.testing.RealViews;
import app.chung.query.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What concerns whom, from the real log over the real engine. */
class NotificationsIT {

    private static final String PATH = "/api/views/notifications/";
    private RealViews views;
    private TestServer server;

    @BeforeEach
    void start() {
        views = new RealViews();
        person(LAN, "Nguyễn Lan Anh", "Lan Anh");
        person(BAO, "Trần Quốc Bảo", "Quốc Bảo");
        person(KHUE, "Đặng Minh Khuê", "Khuê");
        views.then(
                        LAN,
                        "group",
                        RIDERS,
                        new GroupCreated(RIDERS, "Đội giao hàng", null, Privacy.SECRET, LAN))
                .then(LAN, "group", RIDERS, new MemberJoined(RIDERS, LAN, MemberRole.ADMIN))
                .then(LAN, "group", RIDERS, new MemberAdded(RIDERS, BAO, MemberRole.MEMBER));
        server = new TestServer(views, ViewsConfiguration.class);
    }

    @AfterEach
    void close() {
        server.close();
        views.close();
    }

    private void person(PersonId person, String full, String given) {
        views.then(person, "person", person, registered(person, Role.MEMBER, full, given, null));
    }

    private JsonNode get(PersonId person, String path) {
        views.settle();
        var answer = server.get(person, PATH + path);
        assertThat(answer.status()).as("%s %s", path, answer.body()).isEqualTo(200);
        return ChungJson.mapper().readTree(answer.body());
    }

    private int unseen(PersonId person) {
        return get(person, "unseen").get("count").asInt();
    }

    private PostId talked(int number, PersonId author, PersonId other) {
        PostId post = new PostId(id(10_000 + number));
        CommentId comment = new CommentId(id(20_000 + number));
        views.then(
                        author,
                        "post",
                        post,
                        new PostWritten(post, author, RIDERS, 0, Personal.of(author, "Chào")))
                .then(
                        other,
                        "post",
                        post,
                        new CommentWritten(
                                post, comment, other, RIDERS, 0, Personal.of(other, "ừ")));
        return post;
    }

    private void seen(PersonId person, @Nullable Subject about, long upTo) {
        views.then(
                person,
                "seen-mark",
                SeenMarkId.of(person, about),
                new SeenMarkMoved(person, about, 0, upTo));
    }

    @Test
    void are_listed_and_counted_until_they_are_seen_one_by_one_or_all_at_once() {
        PostId first = talked(1, BAO, LAN);
        talked(2, BAO, LAN);
        talked(3, BAO, LAN);
        JsonNode list = get(BAO, "notification");
        assertThat(list.get("items").size()).isEqualTo(3);
        JsonNode newest = list.get("items").get(0);
        assertThat(newest.get("kind").asString()).isEqualTo("commented");
        assertThat(newest.get("text").isNull()).isFalse();
        assertThat(newest.get("actors").get(0).asString()).isEqualTo(LAN.value().toString());
        assertThat(unseen(BAO)).isEqualTo(3);
        assertThat(unseen(LAN)).isZero();

        Subject about = new Subject(SubjectKind.POST, new SubjectId(first.value()));
        seen(BAO, about, views.position());
        assertThat(unseen(BAO)).isEqualTo(2);
        seen(BAO, null, views.position());
        assertThat(unseen(BAO)).isZero();
        assertThat(get(BAO, "notification").get("items").get(0).get("unseen").asBoolean())
                .isFalse();

        talked(4, BAO, LAN);
        assertThat(unseen(BAO)).isEqualTo(1);
    }

    @Test
    void are_neither_listed_nor_counted_where_one_may_look_no_longer() {
        talked(1, BAO, LAN);
        assertThat(unseen(BAO)).isEqualTo(1);

        views.then(LAN, "group", RIDERS, new MemberRemoved(RIDERS, BAO));
        assertThat(unseen(BAO)).isZero();
        assertThat(get(BAO, "notification").get("items").size()).isZero();

        views.then(LAN, "group", RIDERS, new MemberAdded(RIDERS, BAO, MemberRole.MEMBER));
        assertThat(unseen(BAO)).isEqualTo(1);
    }

    @Test
    void are_paged_without_a_repeat_or_a_gap() {
        for (int i = 0; i < 7; i++) {
            talked(i, BAO, LAN);
        }
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(BAO, "notification?limit=3" + cursor);
            page.get("items").forEach(item -> all.add(item.get("id").asString()));
            cursor = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
        } while (!cursor.isEmpty());

        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        assertThat(all.getFirst()).isEqualTo("post:" + id(10_006));
    }

    @Test
    void tell_who_is_given_a_task() {
        views.then(
                LAN,
                "task",
                TASK,
                new TaskCreated(TASK, "Giao", null, null, 0, null, null, LAN, KHUE, null));

        JsonNode told = get(KHUE, "notification").get("items").get(0);
        assertThat(told.get("kind").asString()).isEqualTo("assigned");
        assertThat(told.get("title").asString()).isEqualTo("Giao");
        assertThat(told.get("subject").get("kind").asString()).isEqualTo("task");
        assertThat(unseen(LAN)).isZero();
    }

    private List<String> feed(PersonId person, String how) {
        views.settle();
        var answer = server.get(person, "/api/views/feed/post?" + how);
        assertThat(answer.status()).as("%s %s", how, answer.body()).isEqualTo(200);
        List<String> ids = new ArrayList<>();
        ChungJson.mapper()
                .readTree(answer.body())
                .get("items")
                .forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    private String post(int number, @Nullable GroupId group) {
        PostId post = new PostId(id(30_000 + number));
        Personal words = Personal.of(LAN, "bài");
        views.then(LAN, "post", post, new PostWritten(post, LAN, group, 0, words));
        return post.value().toString();
    }

    @Test
    void stand_beside_a_feed_of_ones_own_groups_in_either_order() {
        GroupId open = new GroupId(id(22));
        views.then(LAN, "group", open, new GroupCreated(open, "Mở", null, Privacy.OPEN, LAN));
        String elsewhere = post(1, open);
        String old = talked(2, BAO, LAN).value().toString();
        String newer = post(3, null);
        PostId post = new PostId(id(10_002));
        CommentId comment = new CommentId(id(12_001));
        views.then(
                KHUE,
                "post",
                post,
                new CommentWritten(post, comment, KHUE, RIDERS, 0, Personal.of(KHUE, "ừ")));

        assertThat(feed(BAO, "")).containsExactly(newer, old, elsewhere);
        assertThat(feed(BAO, "group=mine")).containsExactly(newer, old);
        assertThat(feed(BAO, "group=mine&order=activity")).containsExactly(old, newer);
        assertThat(feed(KHUE, "group=mine&order=activity")).containsExactly(newer);
        assertThat(server.get(BAO, "/api/views/feed/post?order=luck").status()).isEqualTo(400);
    }

    private JsonNode unreached(PersonId asker, String place) {
        PersonId nobody = new PersonId(id(999));
        views.settle();
        String ids = "ids=" + KHUE.value() + "," + nobody.value();
        var answer = server.get(asker, "/api/views/people/sight?" + ids + place);
        assertThat(answer.status()).as("%s %s", place, answer.body()).isEqualTo(200);
        return ChungJson.mapper().readTree(answer.body()).get("people");
    }

    @Test
    void reach_nobody_who_may_not_see_or_whom_one_does_not_know() {
        assertThat(unreached(LAN, "&group=" + RIDERS.value()).size()).isEqualTo(2);
        JsonNode all = unreached(LAN, "");
        assertThat(all.size()).isEqualTo(1);
        assertThat(all.get(0).asString()).isEqualTo(id(999).toString());
        String secret = "/api/views/people/sight?group=" + RIDERS.value();
        assertThat(server.get(KHUE, secret).status()).isEqualTo(404);
    }
}
