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
import app.chung.language.tasks.TaskId;
import app.chung.query.testing.RealViews;
import app.chung.query.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What concerns whom, from the real log over the real engine. */
class NotificationsIT {

    private static final String PATH = "/api/views/notifications/";
    private static final AtomicInteger WORLDS = new AtomicInteger();
    private static RealViews views;
    private static TestServer server;

    /** Every test has people and a group of its own in the one log. */
    private final int world = WORLDS.incrementAndGet() * 1_000;

    private final PersonId lan = new PersonId(id(world + 1));
    private final PersonId bao = new PersonId(id(world + 2));
    private final PersonId khue = new PersonId(id(world + 3));
    private final GroupId riders = new GroupId(id(world + 20));

    @BeforeAll
    static void start() {
        views = new RealViews();
        server = new TestServer(views, ViewsConfiguration.class);
    }

    @AfterAll
    static void close() {
        server.close();
        views.close();
    }

    @BeforeEach
    void enter() {
        person(lan, "Nguyễn Lan Anh", "Lan Anh");
        person(bao, "Trần Quốc Bảo", "Quốc Bảo");
        person(khue, "Đặng Minh Khuê", "Khuê");
        views.then(
                        lan,
                        "group",
                        riders,
                        new GroupCreated(riders, "Đội giao hàng", null, Privacy.SECRET, lan))
                .then(lan, "group", riders, new MemberJoined(riders, lan, MemberRole.ADMIN))
                .then(lan, "group", riders, new MemberAdded(riders, bao, MemberRole.MEMBER));
    }

    private static void person(PersonId person, String full, String given) {
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
        PostId post = new PostId(id(world + 100 + number));
        CommentId comment = new CommentId(id(world + 200 + number));
        views.then(
                        author,
                        "post",
                        post,
                        new PostWritten(post, author, riders, 0, Personal.of(author, "Chào")))
                .then(
                        other,
                        "post",
                        post,
                        new CommentWritten(
                                post, comment, other, riders, 0, Personal.of(other, "ừ")));
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
        PostId first = talked(1, bao, lan);
        talked(2, bao, lan);
        talked(3, bao, lan);
        JsonNode list = get(bao, "notification");
        assertThat(list.get("items").size()).isEqualTo(3);
        JsonNode newest = list.get("items").get(0);
        assertThat(newest.get("kind").asString()).isEqualTo("commented");
        assertThat(newest.get("text").isNull()).isFalse();
        assertThat(newest.get("actors").get(0).asString()).isEqualTo(lan.value().toString());
        assertThat(unseen(bao)).isEqualTo(3);
        assertThat(unseen(lan)).isZero();

        Subject about = new Subject(SubjectKind.POST, new SubjectId(first.value()));
        seen(bao, about, views.position());
        assertThat(unseen(bao)).isEqualTo(2);
        seen(bao, null, views.position());
        assertThat(unseen(bao)).isZero();
        assertThat(get(bao, "notification").get("items").get(0).get("unseen").asBoolean())
                .isFalse();

        talked(4, bao, lan);
        assertThat(unseen(bao)).isEqualTo(1);
    }

    @Test
    void are_neither_listed_nor_counted_where_one_may_look_no_longer() {
        talked(1, bao, lan);
        assertThat(unseen(bao)).isEqualTo(1);

        views.then(lan, "group", riders, new MemberRemoved(riders, bao));
        assertThat(unseen(bao)).isZero();
        assertThat(get(bao, "notification").get("items").size()).isZero();

        views.then(lan, "group", riders, new MemberAdded(riders, bao, MemberRole.MEMBER));
        assertThat(unseen(bao)).isEqualTo(1);
    }

    @Test
    void are_paged_without_a_repeat_or_a_gap() {
        for (int i = 0; i < 7; i++) {
            talked(i, bao, lan);
        }
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(bao, "notification?limit=3" + cursor);
            page.get("items").forEach(item -> all.add(item.get("id").asString()));
            cursor = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
        } while (!cursor.isEmpty());

        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        assertThat(all.getFirst()).isEqualTo("post:" + id(world + 106));
    }

    @Test
    void tell_who_is_given_a_task() {
        TaskId task = new TaskId(id(world + 40));
        views.then(
                lan,
                "task",
                task,
                new TaskCreated(task, "Giao", null, null, 0, null, null, lan, khue, null));

        JsonNode told = get(khue, "notification").get("items").get(0);
        assertThat(told.get("kind").asString()).isEqualTo("assigned");
        assertThat(told.get("title").asString()).isEqualTo("Giao");
        assertThat(told.get("subject").get("kind").asString()).isEqualTo("task");
        assertThat(unseen(lan)).isZero();
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
        PostId post = new PostId(id(world + 300 + number));
        Personal words = Personal.of(lan, "bài");
        views.then(lan, "post", post, new PostWritten(post, lan, group, 0, words));
        return post.value().toString();
    }

    @Test
    void stand_beside_a_feed_of_ones_own_groups_in_either_order() {
        GroupId open = new GroupId(id(world + 22));
        views.then(lan, "group", open, new GroupCreated(open, "Mở", null, Privacy.OPEN, lan));
        String elsewhere = post(1, open);
        String old = talked(2, bao, lan).value().toString();
        String newer = post(3, null);
        PostId post = new PostId(id(world + 102));
        CommentId comment = new CommentId(id(world + 400));
        views.then(
                khue,
                "post",
                post,
                new CommentWritten(post, comment, khue, riders, 0, Personal.of(khue, "ừ")));

        assertThat(feed(bao, "")).containsExactly(newer, old, elsewhere);
        assertThat(feed(bao, "group=mine")).containsExactly(newer, old);
        assertThat(feed(bao, "group=mine&order=activity")).containsExactly(old, newer);
        assertThat(feed(khue, "group=mine&order=activity")).containsExactly(newer);
        assertThat(server.get(bao, "/api/views/feed/post?order=luck").status()).isEqualTo(400);
    }

    private JsonNode unreached(PersonId asker, String place) {
        PersonId nobody = new PersonId(id(world + 999));
        views.settle();
        String ids = "ids=" + khue.value() + "," + nobody.value();
        var answer = server.get(asker, "/api/views/people/sight?" + ids + place);
        assertThat(answer.status()).as("%s %s", place, answer.body()).isEqualTo(200);
        return ChungJson.mapper().readTree(answer.body()).get("people");
    }

    @Test
    void reach_nobody_who_may_not_see_or_whom_one_does_not_know() {
        assertThat(unreached(lan, "&group=" + riders.value()).size()).isEqualTo(2);
        JsonNode all = unreached(lan, "");
        assertThat(all.size()).isEqualTo(1);
        assertThat(all.get(0).asString()).isEqualTo(id(world + 999).toString());
        String secret = "/api/views/people/sight?group=" + riders.value();
        assertThat(server.get(khue, secret).status()).isEqualTo(404);
    }
}
