package app.chung.commandserver;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Two nodes on one log, a minute apart by their clocks: what counts is the database's. */
class SkewedClocksIT {

    private static final Duration SKEW = Duration.ofSeconds(30);

    private TestServer slow;
    private TestServer fast;
    private Workspace workspace;

    @Configuration(proxyBeanMethods = false)
    static class Slow {
        @Bean
        @Primary
        Clock slowClock() {
            return Clock.offset(Clock.systemUTC(), SKEW.negated());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Fast {
        @Bean
        @Primary
        Clock fastClock() {
            return Clock.offset(Clock.systemUTC(), SKEW);
        }
    }

    @BeforeEach
    void start(@TempDir Path data) throws Exception {
        var database = TestPostgres.freshDatabase();
        Map<String, Object> same =
                Map.of(
                        "chung.data", data.toString(),
                        "chung.postgres.url", database.jdbcUrl(),
                        "chung.postgres.user", database.user(),
                        "chung.postgres.password", database.password());
        slow = TestServer.start(same, Slow.class);
        workspace = Workspace.of(slow);
        fast = TestServer.start(same, Fast.class);
    }

    @AfterEach
    void stop() {
        fast.close();
        slow.close();
    }

    @Test
    void a_token_that_was_replaced_at_one_is_good_at_the_other_for_what_is_under_way() {
        for (List<TestServer> nodes : List.of(List.of(slow, fast), List.of(fast, slow))) {
            Browser member = workspace.member("m" + UUID.randomUUID().toString().substring(0, 8));
            String id = member.get("/api/session").json().path("person").asString();
            String before = member.cookie();
            workspace
                    .owner()
                    .command(
                            "people/change-role", "{\"person\":\"" + id + "\",\"role\":\"admin\"}");
            Browser here = nodes.getFirst().browser().holding(before);
            assertThat(here.get("/api/session").status()).isEqualTo(200);
            assertThat(here.cookie()).isNotEqualTo(before);
            Browser there = nodes.getLast().browser().holding(before);
            assertThat(there.get("/api/session").status()).isEqualTo(200);
            assertThat(there.holding(here.cookie()).get("/api/session").status()).isEqualTo(200);
        }
    }

    @Test
    void what_happens_at_both_stands_in_the_order_in_which_it_happened() {
        UUID task = UUID.randomUUID();
        Browser owner = workspace.owner();
        Browser other = fast.browser().holding(owner.cookie());
        assertThat(other.command("tasks/create-task", Workspace.task(task, "một")).status())
                .isEqualTo(200);
        for (int i = 0; i < 5; i++) {
            for (Browser each : List.of(owner, other)) {
                var answer = each.command("tasks/rename-task", Workspace.task(task, "lần " + i));
                assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            }
        }
    }

    @Test
    void links_made_at_one_open_at_the_other() {
        for (Browser maker :
                List.of(workspace.owner(), fast.browser().holding(workspace.owner().cookie()))) {
            String link =
                    maker.post("/api/invitations", "{\"role\":\"member\"}")
                            .json()
                            .path("link")
                            .asString();
            String path = "/api/invitations/" + link.substring(link.lastIndexOf('/') + 1);
            for (TestServer node : List.of(slow, fast)) {
                assertThat(node.browser().get(path).status()).isEqualTo(200);
            }
        }
    }
}
