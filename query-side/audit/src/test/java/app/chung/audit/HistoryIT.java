package app.chung.audit;

import static app.chung.query.testing.Secrets.*;
import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.groups.GroupEvent.*;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.json.ChungJson;
import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.CredentialId;
import app.chung.language.people.PersonEvent.PasswordChanged;
import app.chung.language.tasks.TaskEvent.*;
import app.chung.query.ViewsConfiguration;
import app.chung.query.testing.RealViews;
import app.chung.query.testing.Secrets;
import app.chung.query.testing.TestServer;
import app.chung.query.testing.TestServer.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Histories over HTTP, from the real log. */
class HistoryIT {

    private static final GroupId CLOSED = new GroupId(id(22));
    private static final Map<String, Id> SECRETS =
            Map.of(
                    "task", TASK,
                    "post", POST,
                    "group", RIDERS,
                    "message", MESSAGE,
                    "channel", CHANNEL);

    private static RealViews views;
    private static TestServer server;

    @BeforeAll
    static void play() {
        views = new RealViews();
        Secrets.play(views);
        views.then(LAN, "task", TASK, new TaskRenamed(TASK, "Việc kín", "Việc rất kín"))
                .then(LAN, "task", TASK, new TaskUnassigned(TASK, LAN))
                .then(LAN, "task", TASK, new TaskCommentDeleted(TASK, TASK_COMMENT, LAN))
                .then(LAN, "person", LAN, new PasswordChanged(LAN, new CredentialId(id(1)), null))
                .then(
                        LAN,
                        "group",
                        CLOSED,
                        new GroupCreated(CLOSED, "Kho", null, Privacy.CLOSED, LAN))
                .then(LAN, "group", CLOSED, new MemberJoined(CLOSED, LAN, MemberRole.ADMIN))
                .settle();
        server = new TestServer(views, ViewsConfiguration.class, AuditConfiguration.class);
    }

    @AfterAll
    static void close() {
        server.close();
        views.close();
    }

    static List<PersonId> outsiders() {
        return OUTSIDERS;
    }

    private static String path(String kind, UUID id) {
        return "/api/audit/history/" + kind + "/" + id;
    }

    private static JsonNode get(PersonId person, String path, String language) {
        Answer answer = server.get(person, path, "Accept-Language", language);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return ChungJson.mapper().readTree(answer.body());
    }

    private static List<String> sentences(JsonNode page) {
        List<String> all = new ArrayList<>();
        page.get("items")
                .forEach(
                        item -> {
                            StringBuilder text = new StringBuilder();
                            item.get("sentence")
                                    .forEach(p -> text.append(p.get("text").asString()));
                            all.add(text.toString());
                        });
        return all;
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void of_what_is_hidden_is_not_there(PersonId outsider) {
        SECRETS.forEach(
                (kind, id) -> {
                    Answer hidden = server.get(outsider, path(kind, id.value()));
                    assertThat(hidden.status()).isEqualTo(404);
                    assertThat(hidden)
                            .isEqualTo(server.get(outsider, path(kind, UUID.randomUUID())))
                            .isEqualTo(server.get(outsider, path("nonsense", UUID.randomUUID())));
                });
    }

    @Test
    void is_told_newest_first_in_the_language_that_is_asked_for() {
        assertThat(sentences(get(LAN, path("task", TASK.value()), "vi")))
                .containsExactly(
                        "Tên xoá một bình luận của mình.",
                        "Tên thôi phụ trách việc này.",
                        "Tên đổi tên việc từ “Việc kín” thành “Việc rất kín”.",
                        "Tên đưa việc này vào dự án Dự án kín, cột Cần làm.",
                        "Tên bình luận.",
                        "Tên tạo việc Việc kín và tự phụ trách.");
        assertThat(sentences(get(LAN, path("task", TASK.value()), "en")))
                .startsWith("Tên deleted a comment of their own.");
    }

    @Test
    void is_told_in_the_readers_own_language_when_a_browser_asks() {
        assertThat(sentences(get(LAN, path("task", TASK.value()), "en-US,en;q=0.9")))
                .startsWith("Tên xoá một bình luận của mình.");
    }

    @Test
    void sets_old_beside_new_and_keeps_deleted_words_away() {
        JsonNode items = get(LAN, path("task", TASK.value()), "vi").get("items");

        assertThat(items.get(2).get("before").asString()).isEqualTo("Việc kín");
        assertThat(items.get(2).get("after").asString()).isEqualTo("Việc rất kín");
        assertThat(items.get(2).get("event").asString()).isEqualTo("tasks.task-renamed");
        assertThat(items.get(2).get("mark").asString()).isEqualTo("changed");
        assertThat(items.get(4).has("after")).isFalse();
        assertThat(items.get(5).get("after").asString()).isEqualTo("chuyện kín");
        assertThat(items.get(0).get("sentence").get(0).get("person").asString())
                .isEqualTo(LAN.value().toString());
    }

    @Test
    void goes_on_page_by_page() {
        String path = path("task", TASK.value());
        JsonNode first = get(LAN, path + "?limit=3", "vi");
        JsonNode rest = get(LAN, path + "?limit=3&cursor=" + first.get("next").asString(), "vi");

        assertThat(sentences(first)).hasSize(3);
        assertThat(sentences(rest))
                .containsExactly(
                        "Tên đưa việc này vào dự án Dự án kín, cột Cần làm.",
                        "Tên bình luận.",
                        "Tên tạo việc Việc kín và tự phụ trách.");
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void tells_who_is_in_a_closed_group_only_inside() {
        assertThat(sentences(get(LAN, path("group", CLOSED.value()), "en"))).hasSize(2);
        assertThat(sentences(get(MEMBER, path("group", CLOSED.value()), "en")))
                .containsExactly("Tên founded the group Kho (closed group).");
    }

    @Test
    void calls_people_in_full_where_two_share_the_given_name() {
        assertThat(sentences(get(LAN, path("group", RIDERS.value()), "vi")))
                .contains("Người " + LAN.value() + " thêm Người " + BAO.value() + " vào nhóm.");
    }

    @Test
    void tells_of_passwords_to_the_person_and_administrators() {
        String path = path("person", LAN.value());

        assertThat(server.get(LAN, path).body()).contains("people.password-changed");
        assertThat(server.get(ADMIN, path).body()).contains("people.password-changed");
        assertThat(server.get(MEMBER, path).body()).doesNotContain("people.password-changed");
        assertThat(server.get(MEMBER, path).body()).contains("people.person-registered");
    }
}
