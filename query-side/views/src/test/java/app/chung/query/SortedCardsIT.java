package app.chung.query;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.json.ChungJson;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.Role;
import app.chung.language.projects.ProjectEvent.*;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.ProjectRole;
import app.chung.language.tasks.CardState;
import app.chung.language.tasks.Due;
import app.chung.language.tasks.Priority;
import app.chung.language.tasks.TaskEvent;
import app.chung.language.tasks.TaskEvent.*;
import app.chung.language.tasks.TaskId;
import app.chung.query.testing.RealViews;
import app.chung.query.testing.TestServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A project's list in every order there is, from the real log over the real engine. */
class SortedCardsIT {

    private static final String LIST = "/api/views/tasks/card?project=" + PROJECT.value();
    private static final String ZONE = "Asia/Ho_Chi_Minh";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of(ZONE));
    private static final CardState TODO = new CardState("todo", "Cần làm", false);
    private static final CardState DOING = new CardState("doing", "Đang làm", false);
    private static final CardState GONE = new CardState("gone", "Bỏ", false);
    private static final ProjectId SECRET = new ProjectId(id(82));
    private static RealViews views;
    private static TestServer server;

    @BeforeAll
    static void start() {
        views = new RealViews();
        person(LAN, Role.OWNER, "Nguyễn Lan Anh", "Lan Anh");
        person(BAO, Role.MEMBER, "Trần Quốc Bảo", "Quốc Bảo");
        person(KHUE, Role.MEMBER, "Đặng Minh Khuê", "Khuê");
        project(PROJECT, ProjectPrivacy.OPEN);
        project(SECRET, ProjectPrivacy.PRIVATE);
        card(6, "Xong rồi", PROJECT, TODO, BAO, TODAY.minusDays(5));
        then(6, new TaskCompleted(task(6)));
        card(2, "Anh em họp", PROJECT, TODO, null, TODAY.minusDays(2));
        card(1, "Ảnh bìa", PROJECT, DOING, KHUE, TODAY.plusDays(30));
        card(3, "Đơn hàng", PROJECT, GONE, BAO, null);
        card(4, "Dọn kho", PROJECT, TODO, LAN, TODAY.plusDays(3));
        card(5, "Ẩn", SECRET, TODO, LAN, TODAY);
        then(4, new PriorityChanged(task(4), Priority.NORMAL, Priority.URGENT));
        then(1, new PriorityChanged(task(1), Priority.NORMAL, Priority.LOW));
        views.settle();
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

    private static void project(ProjectId id, ProjectPrivacy privacy) {
        views.then(
                        LAN,
                        "project",
                        id,
                        new ProjectCreated(id, "App", null, privacy, PLAIN, false, null, LAN))
                .then(LAN, "project", id, new ProjectMemberJoined(id, LAN, ProjectRole.LEAD));
    }

    private static TaskId task(int number) {
        return new TaskId(id(40_000 + number));
    }

    private static void then(int number, TaskEvent event) {
        views.then(LAN, "task", task(number), event);
    }

    private static void card(
            int number,
            String title,
            ProjectId home,
            CardState state,
            @Nullable PersonId owner,
            @Nullable LocalDate day) {
        TaskId task = task(number);
        Due due = day == null ? null : new Due(day, null, ZONE);
        then(number, new TaskCreated(task, title, null, null, 0, home, null, LAN, owner, due));
        then(number, new TaskAddedToProject(task, PROJECT, null, 0, home, state, "m" + number));
    }

    private static JsonNode get(PersonId person, String more) {
        var answer = server.get(person, LIST + more);
        assertThat(answer.status()).as("%s %s", more, answer.body()).isEqualTo(200);
        return ChungJson.mapper().readTree(answer.body());
    }

    private static List<Integer> shown(JsonNode page) {
        List<Integer> shown = new ArrayList<>();
        page.get("items")
                .forEach(
                        item -> {
                            String id = item.get("task").get("id").asString();
                            shown.add(Integer.parseInt(id.substring(id.length() - 4), 16));
                        });
        return shown.stream().map(low -> low - (40_000 & 0xffff)).toList();
    }

    private static List<Integer> sorted(String by) {
        return shown(get(BAO, "&sort=" + by));
    }

    @Test
    void by_words_as_vietnamese_readers_expect_them() {
        assertThat(sorted("title")).containsExactly(1, 2, 4, 3, 6);
        assertThat(sorted("title&descending=true")).containsExactly(6, 3, 4, 2, 1);
    }

    @Test
    void by_the_states_of_the_workflow_with_those_that_are_gone_behind() {
        assertThat(sorted("state")).containsExactly(2, 4, 6, 1, 3);
    }

    @Test
    void by_names_and_dates_with_those_who_have_none_behind() {
        assertThat(sorted("owner")).containsExactly(4, 3, 6, 1, 2);
        assertThat(sorted("owner&descending=true")).containsExactly(1, 3, 6, 4, 2);
        assertThat(sorted("due")).containsExactly(6, 2, 4, 1, 3);
        assertThat(sorted("due&descending=true")).containsExactly(1, 4, 2, 6, 3);
    }

    @Test
    void by_what_matters_and_what_changed_last() {
        assertThat(sorted("priority&descending=true")).containsExactly(4, 2, 3, 6, 1);
        assertThat(sorted("changed&descending=true")).containsExactly(1, 4, 3, 2, 6);
    }

    @Test
    void page_by_page_without_a_gap_for_who_sees_more_and_who_sees_less() {
        for (String by : List.of("title", "owner&descending=true", "due")) {
            for (PersonId person : List.of(LAN, BAO)) {
                String path = "&sort=" + by;
                List<Integer> seen = new ArrayList<>();
                JsonNode page = get(person, path + "&limit=2");
                seen.addAll(shown(page));
                while (!page.get("next").isNull()) {
                    String cursor = page.get("next").asString();
                    page = get(person, path + "&limit=2&cursor=" + cursor);
                    seen.addAll(shown(page));
                }
                assertThat(seen).isEqualTo(shown(get(person, path)));
                assertThat(seen.contains(5)).isEqualTo(person.equals(LAN));
            }
        }
    }

    @Test
    void with_no_cursor_but_its_own() {
        String next = get(LAN, "&sort=title&limit=1").get("next").asString();
        for (String wrong : List.of("&sort=due&cursor=" + next, "&sort=title&cursor=zzz")) {
            var answer = server.get(LAN, LIST + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains("\"path\":\"cursor\"");
        }
        assertThat(server.get(LAN, LIST + "&sort=colour").status()).isEqualTo(400);
    }

    @Test
    void narrowed_to_what_is_late_or_due_within_seven_days() {
        assertThat(sorted("title&due=late")).containsExactly(2);
        assertThat(shown(get(BAO, "&due=soon"))).containsExactly(4);
    }
}
