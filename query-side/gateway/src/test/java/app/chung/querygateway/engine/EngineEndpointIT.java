package app.chung.querygateway.engine;

import static app.chung.query.testing.World.BAO;
import static app.chung.query.testing.World.KHUE;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.query.testing.TestServer;
import app.chung.query.testing.TestServer.Answer;
import app.chung.querygateway.Gateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Timeout(180)
class EngineEndpointIT {

    private static final String ENGINE = "/api/views/engine/";

    private final Gateway gateway = Gateway.shared();
    private final TestServer server = gateway.server();

    private JsonNode progressOf(String view) {
        return gateway.json(BAO, ENGINE + "progress")
                .path("views")
                .valueStream()
                .filter(one -> one.path("view").asString().equals(view))
                .filter(one -> one.path("state").asString().equals("serving"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tells_administrators_how_far_every_view_is() {
        JsonNode progress = gateway.json(BAO, ENGINE + "progress");

        assertThat(progress.path("head").asLong()).isEqualTo(gateway.position());
        assertThat(progress.path("views")).hasSizeGreaterThan(10);
        assertThat(progressOf("tasks.task").path("position").asLong())
                .isEqualTo(gateway.position());
        assertThat(progress.path("search")).hasSizeGreaterThan(5);
        assertThat(gateway.json(BAO, ENGINE + "parked?view=tasks.task")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebuild", "go-back", "retry", "discard", "resume"})
    void is_not_there_for_others(String step) {
        Answer no = server.post(KHUE, ENGINE + step, "{\"view\":\"tasks.task\",\"key\":\"x\"}");
        Answer nothing =
                server.post(KHUE, ENGINE + step, "{\"view\":\"tasks.tusk\",\"key\":\"x\"}");

        assertThat(no.status()).isEqualTo(404);
        assertThat(no).isEqualTo(nothing).isEqualTo(server.get(KHUE, ENGINE + "progress"));
        assertThat(server.get(KHUE, ENGINE + "parked?view=tasks.task")).isEqualTo(no);
        assertThat(server.get(KHUE, ENGINE + "system")).isEqualTo(no);
        assertThat(server.get(KHUE, ENGINE + "steps")).isEqualTo(no);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebuild", "go-back", "retry", "discard", "resume"})
    void names_the_field_at_fault(String step) {
        Answer none = server.post(BAO, ENGINE + step, "{}");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.body()).contains("\"path\":\"view\"", "\"missing\"");

        Answer other = server.post(BAO, ENGINE + step, "{\"view\":\"tasks\",\"key\":\"x\"}");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.body()).contains("\"path\":\"view\"", "unknown-view");

        Answer more = server.post(BAO, ENGINE + step, "{\"view\":\"tasks.task\",\"vew\":1}");
        assertThat(more.status()).isEqualTo(400);
        assertThat(more.body()).contains("\"path\":\"vew\"", "unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"retry", "discard"})
    void wants_a_key_that_waits(String step) {
        Answer none = server.post(BAO, ENGINE + step, "{\"view\":\"tasks.task\"}");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.body()).contains("\"path\":\"key\"", "missing");

        Answer other = server.post(BAO, ENGINE + step, "{\"view\":\"tasks.task\",\"key\":\"x\"}");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.body()).contains("\"path\":\"key\"", "not-parked");
    }

    @Test
    void tells_administrators_how_this_node_is() throws InterruptedException {
        JsonNode system = gateway.json(BAO, ENGINE + "system");
        assertThat(system.path("node").asInt()).isEqualTo(1);
        assertThat(system.path("head").asLong()).isEqualTo(gateway.position());
        assertThat(system.path("parts").valueStream().map(p -> p.path("kind").asString()))
                .contains("view", "search")
                .doesNotContain("copy");
        assertThat(system.path("disk").path("free").asLong()).isPositive();
        while (gateway.json(BAO, ENGINE + "system")
                .path("engines")
                .valueStream()
                .anyMatch(engine -> !engine.path("reachable").asBoolean())) {
            Thread.sleep(20);
        }
        assertThat(
                        gateway.json(BAO, ENGINE + "system")
                                .path("engines")
                                .valueStream()
                                .map(engine -> engine.path("product").asString().split(" ")[0]))
                .containsExactly("PostgreSQL", "PostgreSQL", "OpenSearch");
    }

    @Test
    void keeps_in_mind_who_did_what_and_why() {
        String wish = "{\"view\":\"people.session\",\"reason\":\"Sau khi phục hồi\"}";
        assertThat(server.post(BAO, ENGINE + "go-back", wish).status()).isEqualTo(202);

        JsonNode step = gateway.json(BAO, ENGINE + "steps").path("items").path(0);
        assertThat(step.path("by").asString()).isEqualTo(BAO.value().toString());
        assertThat(step.path("what").asString()).isEqualTo("go-back");
        assertThat(step.path("view").asString()).isEqualTo("people.session");
        assertThat(step.path("reason").asString()).isEqualTo("Sau khi phục hồi");
        assertThat(step.path("node").asInt()).isEqualTo(1);
    }

    @Test
    void builds_a_view_anew_and_switches() throws InterruptedException {
        int before = progressOf("groups.group").path("version").asInt();

        assertThat(server.post(BAO, ENGINE + "rebuild", "{\"view\":\"groups.group\"}").status())
                .isEqualTo(202);
        while (progressOf("groups.group").path("version").asInt() == before) {
            Thread.sleep(20);
        }
        assertThat(gateway.json(BAO, "/api/views/groups/group").path("items")).isNotEmpty();
    }
}
