package app.chung.query.people.employment;

import static app.chung.query.people.employment.EmploymentScene.*;
import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.json.ChungJson;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.Role;
import app.chung.query.ViewsConfiguration;
import app.chung.query.testing.RealViews;
import app.chung.query.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who works where on which day, from the real log over the real engine. */
class DirectoryIT {

    private static final String DIRECTORY = "/api/views/people/directory";
    private static RealViews views;
    private static TestServer server;

    @BeforeAll
    static void start() {
        views = new RealViews();
        person(LAN, Role.OWNER, "Nguyễn Lan Anh", "Lan Anh");
        person(BAO, Role.MEMBER, "Trần Quốc Bảo", "Quốc Bảo");
        person(KHUE, Role.GUEST, "Đặng Minh Khuê", "Khuê");
        new EmploymentScene().play(views);
        views.settle();
        server = new TestServer(views, ViewsConfiguration.class);
    }

    private static void person(PersonId person, Role role, String full, String given) {
        views.then(person, "person", person, registered(person, role, full, given, null));
    }

    @AfterAll
    static void close() {
        server.close();
        views.close();
    }

    private static JsonNode get(String address) {
        return ChungJson.mapper().readTree(server.get(LAN, address).body());
    }

    private static List<String> people(String query) {
        List<String> ids = new ArrayList<>();
        get(DIRECTORY + query)
                .get("items")
                .forEach(item -> ids.add(item.get("person").get("id").asString()));
        return ids;
    }

    @Test
    void shows_everybody_by_name() {
        assertThat(people(""))
                .containsExactly(
                        LAN.value().toString(), BAO.value().toString(), KHUE.value().toString());
    }

    @Test
    void tells_who_was_in_a_department_on_a_day() {
        String old = "&department=" + OLD.value();
        assertThat(people("?at=2026-02-28" + old)).isEmpty();
        assertThat(people("?at=2026-03-01" + old)).containsExactly(BAO.value().toString());
        assertThat(people("?at=2026-07-01" + old)).isEmpty();
    }

    @Test
    void counts_those_in_the_parts_of_a_department() {
        assertThat(people("?at=2026-07-01&department=" + ROASTING.value()))
                .containsExactly(BAO.value().toString());
    }

    @Test
    void tells_title_department_and_manager() {
        JsonNode bao = get(DIRECTORY + "?at=2026-08-01&q=bao").get("items").get(0);

        assertThat(bao.get("title").isObject()).as("sealed until the gateway opens it").isTrue();
        assertThat(bao.get("department").asString()).isEqualTo(DELIVERY.value().toString());
        assertThat(bao.get("manager").asString()).isEqualTo(LAN.value().toString());
    }

    @Test
    void keeps_the_names_of_departments_that_were_closed() {
        JsonNode departments = get("/api/views/people/chart").get("departments");

        assertThat(departments.size()).isEqualTo(3);
        assertThat(departments.get(2).get("name").asString()).isEqualTo("Kho");
        assertThat(departments.get(2).get("open").asBoolean()).isFalse();
        assertThat(departments.get(0).get("name").asString()).isEqualTo("Xưởng rang");
        assertThat(departments.get(1).get("parent").asString())
                .isEqualTo(ROASTING.value().toString());
    }

    @Test
    void is_not_there_for_guests() {
        for (String address :
                List.of(
                        DIRECTORY,
                        "/api/views/people/chart",
                        "/api/views/people/employment/" + KHUE.value(),
                        "/api/views/people/employment/" + BAO.value())) {
            assertThat(server.get(KHUE, address).status()).as(address).isEqualTo(404);
            assertThat(server.get(BAO, address).status()).as(address).isEqualTo(200);
        }
    }

    @Test
    void refuses_what_is_no_day() {
        assertThat(server.get(LAN, DIRECTORY + "?at=2026-02-30").status()).isEqualTo(400);
    }
}
