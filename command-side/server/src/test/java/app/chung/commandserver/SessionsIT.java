package app.chung.commandserver;

import static app.chung.commandserver.Workspace.PASSWORD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.commandserver.Browser.Answer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in and out, and everything else that a secret opens. */
class SessionsIT {

    private Workspace workspace;

    @BeforeEach
    void start() throws Exception {
        workspace = Workspace.setUp();
    }

    @AfterEach
    void stop() {
        workspace.close();
    }

    @Test
    void sets_up_once() {
        assertThat(workspace.owner().get("/api/setup").text())
                .isEqualTo("{\"needed\":false,\"codeNeeded\":false}");
        Answer again =
                workspace
                        .server()
                        .browser()
                        .post(
                                "/api/setup",
                                """
                                {"organisation":"B","language":"en","timeZone":"Etc/UTC","fullName":"E",
                                 "givenName":"E","email":"e@example.org","password":"correct horse"}""");
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void signs_in_whoever_knows_the_password_and_gives_a_new_token_each_time() {
        Browser browser = workspace.server().browser();
        assertThat(workspace.signIn(browser, "LAN@example.org ", PASSWORD).status()).isEqualTo(200);
        String first = browser.cookie();
        assertThat(workspace.signIn(browser, "lan@example.org", PASSWORD).status()).isEqualTo(200);
        assertThat(browser.cookie()).isNotEqualTo(first);
    }

    @Test
    void answers_alike_for_a_wrong_password_and_an_unknown_address() {
        Browser browser = workspace.server().browser();
        Answer wrong = workspace.signIn(browser, "lan@example.org", "wrong password");
        Answer unknown = workspace.signIn(browser, "nobody@example.org", "wrong password");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(browser.cookie()).isNull();
    }

    @Test
    void ends_a_session_everywhere_at_once() {
        Browser other = workspace.server().browser();
        Answer me = workspace.signIn(other, "lan@example.org", PASSWORD);
        String session = me.json().path("session").asString();
        assertThat(other.get("/api/session").status()).isEqualTo(200);
        Answer ended =
                workspace
                        .owner()
                        .command("people/end-session", "{\"session\":\"" + session + "\"}");
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        assertThat(other.get("/api/session").status()).isEqualTo(401);
        assertThat(
                        other.command("tasks/create-task", Workspace.task(UUID.randomUUID(), "x"))
                                .status())
                .isEqualTo(401);
    }

    @Test
    void signs_out_so_that_the_old_cookie_is_worth_nothing() {
        String cookie = workspace.owner().cookie();
        assertThat(workspace.owner().delete("/api/session").status()).isEqualTo(204);
        assertThat(workspace.owner().holding(cookie).get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void changes_the_password_and_ends_the_other_sessions() {
        Browser other = workspace.server().browser();
        workspace.signIn(other, "lan@example.org", PASSWORD);
        String wrong = "{\"current\":\"nope nope\",\"password\":\"battery staple\"}";
        assertThat(workspace.owner().post("/api/session/password", wrong).status()).isEqualTo(403);
        String easy = "{\"current\":\"correct horse\",\"password\":\"Lan@example.org\"}";
        assertThat(isTooEasy(workspace.owner().post("/api/session/password", easy))).isTrue();
        String right = "{\"current\":\"correct horse\",\"password\":\"battery staple\"}";
        assertThat(workspace.owner().post("/api/session/password", right).status()).isEqualTo(204);
        assertThat(workspace.owner().get("/api/session").status()).isEqualTo(200);
        assertThat(other.get("/api/session").status()).isEqualTo(401);
        assertThat(workspace.signIn(other, "lan@example.org", PASSWORD).status()).isEqualTo(401);
        assertThat(workspace.signIn(other, "lan@example.org", "battery staple").status())
                .isEqualTo(200);
    }

    private static boolean isTooEasy(Answer answer) {
        return answer.status() == 400 && answer.text().contains("too-easy");
    }

    @Test
    void resets_a_password_by_a_link_that_works_once() {
        Browser member = workspace.member("minh");
        String id = member.get("/api/session").json().path("person").asString();
        String link =
                workspace
                        .owner()
                        .post("/api/password-resets", "{\"person\":\"" + id + "\"}")
                        .json()
                        .path("link")
                        .asString();
        String path = "/api/password-resets/" + link.substring(link.lastIndexOf('/') + 1);
        Browser anybody = workspace.server().browser();
        assertThat(anybody.get(path).json().path("fullName").asString()).isEqualTo("minh");
        assertThat(isTooEasy(anybody.post(path, "{\"password\":\"minh@example.org\"}"))).isTrue();
        assertThat(anybody.post(path, "{\"password\":\"battery staple\"}").status()).isEqualTo(204);
        assertThat(anybody.get(path).status()).isEqualTo(404);
        assertThat(member.get("/api/session").status()).isEqualTo(401);
        assertThat(workspace.signIn(member, "minh@example.org", "battery staple").status())
                .isEqualTo(200);
    }

    @Test
    void lets_nobody_in_by_a_used_or_revoked_invitation() {
        Answer invited = workspace.owner().post("/api/invitations", "{\"role\":\"member\"}");
        String link = invited.json().path("link").asString();
        String path = "/api/invitations/" + link.substring(link.lastIndexOf('/') + 1);
        assertThat(workspace.server().browser().get(path).status()).isEqualTo(200);
        workspace
                .owner()
                .command(
                        "people/revoke-invitation",
                        "{\"invitation\":\"%s\"}"
                                .formatted(invited.json().path("invitation").asString()));
        assertThat(workspace.server().browser().get(path).text())
                .isEqualTo(workspace.server().browser().get("/api/invitations/none").text());
    }

    @Test
    void registers_an_address_only_once() {
        workspace.member("minh");
        Answer link = workspace.owner().post("/api/invitations", "{\"role\":\"member\"}");
        String url = link.json().path("link").asString();
        Answer twice =
                workspace
                        .server()
                        .browser()
                        .post(
                                "/api/invitations/" + url.substring(url.lastIndexOf('/') + 1),
                                """
                                {"fullName":"X","givenName":"X","email":"Minh@example.org",
                                 "password":"correct horse","language":"en"}""");
        assertThat(twice.status()).as(twice.text()).isEqualTo(409);
        assertThat(twice.type()).isEqualTo("kernel.taken");
    }

    @Test
    void keeps_the_last_owner() {
        String me = workspace.ownerId();
        for (String command :
                new String[] {
                    "people/deactivate-person {\"person\":\"%s\"}",
                    "people/change-role {\"person\":\"%s\",\"role\":\"member\"}"
                }) {
            String[] parts = command.formatted(me).split(" ", 2);
            Answer answer = workspace.owner().command(parts[0], parts[1]);
            assertThat(answer.status()).as(answer.text()).isEqualTo(409);
            assertThat(answer.type()).isEqualTo("people.last-owner-stays");
        }
    }

    @Test
    void gives_a_new_token_when_the_role_changes() {
        Browser member = workspace.member("minh");
        String id = member.get("/api/session").json().path("person").asString();
        String before = member.cookie();
        workspace
                .owner()
                .command("people/change-role", "{\"person\":\"" + id + "\",\"role\":\"admin\"}");
        assertThat(member.get("/api/session").json().path("role").asString()).isEqualTo("admin");
        assertThat(member.cookie()).isNotEqualTo(before);
        assertThat(member.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void shuts_a_deactivated_person_out() {
        Browser member = workspace.member("minh");
        String id = member.get("/api/session").json().path("person").asString();
        workspace.owner().command("people/deactivate-person", "{\"person\":\"" + id + "\"}");
        assertThat(member.get("/api/session").status()).isEqualTo(401);
        assertThat(workspace.signIn(member, "minh@example.org", PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void lets_a_script_act_until_its_token_is_revoked() {
        Answer issued = workspace.owner().post("/api/access-tokens", "{\"label\":\"nightly\"}");
        String token = issued.json().path("token").asString();
        assertThat(token).startsWith("chung_pat_");
        Map<String, String> script = new HashMap<>();
        script.put("Authorization", "Bearer " + token);
        script.put("Content-Type", "application/json");
        script.put("Idempotency-Key", UUID.randomUUID().toString());
        Browser plain = workspace.server().browser();
        byte[] task = Workspace.task(UUID.randomUUID(), "x").getBytes();
        assertThat(plain.send("POST", "/api/commands/tasks/create-task", task, script).status())
                .isEqualTo(200);
        workspace
                .owner()
                .command(
                        "people/revoke-access-token",
                        "{\"token\":\"%s\"}".formatted(issued.json().path("id").asString()));
        assertThat(plain.send("GET", "/api/session", null, script).status()).isEqualTo(401);
        script.put("Authorization", "Bearer " + token.substring(0, token.length() - 1) + "0");
        assertThat(plain.send("GET", "/api/session", null, script).status()).isEqualTo(401);
    }

    @Test
    void opens_no_way_in_for_a_script() {
        Answer issued = workspace.owner().post("/api/access-tokens", "{\"label\":\"nightly\"}");
        Map<String, String> script = new HashMap<>();
        script.put("Authorization", "Bearer " + issued.json().path("token").asString());
        script.put("Content-Type", "application/json");
        Browser plain = workspace.server().browser();
        Map<String, String> wishes =
                Map.of(
                        "/api/invitations", "{\"role\":\"admin\"}",
                        "/api/password-resets",
                                "{\"person\":\"%s\"}".formatted(workspace.ownerId()),
                        "/api/access-tokens", "{\"label\":\"another\"}",
                        "/api/session/visit", "{}");
        wishes.forEach(
                (path, body) ->
                        assertThat(plain.send("POST", path, body.getBytes(), script).status())
                                .as(path)
                                .isEqualTo(403));
    }

    @Test
    void makes_a_small_picture_of_a_large_one_and_refuses_what_is_none() throws Exception {
        String path = "/api/people/" + workspace.ownerId() + "/picture";
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB), "png", png);
        Answer taken = workspace.owner().put(path, png.toByteArray(), "image/png");
        assertThat(taken.status()).as(taken.text()).isEqualTo(204);
        assertThat(workspace.owner().get("/api/session").json().path("hasPicture").asBoolean())
                .isTrue();
        byte[] broken = Arrays.copyOf(png.toByteArray(), 60);
        for (byte[] none : List.of("<svg/>".getBytes(UTF_8), broken)) {
            for (String type : List.of("image/svg+xml", "image/png", "text/plain")) {
                Answer no = workspace.owner().put(path, none, type);
                assertThat(no.status()).as(no.text()).isEqualTo(415);
                assertThat(no.type()).isEqualTo("people.not-a-picture");
            }
        }
        assertThat(workspace.member("minh").put(path, png.toByteArray(), "image/png").status())
                .isEqualTo(403);
        assertThat(workspace.owner().delete(path).status()).isEqualTo(204);
    }

    @Test
    void slows_down_whoever_guesses_but_not_whoever_knows() {
        Browser guesser = workspace.server().browser();
        Browser known = workspace.server().browser();
        for (int i = 0; i < 30; i++) {
            workspace.signIn(known, "lan@example.org", PASSWORD);
        }
        Answer last = workspace.signIn(guesser, "nobody@example.org", "wrong password");
        for (int i = 0; i < 30 && last.status() != 429; i++) {
            last = workspace.signIn(guesser, "nobody@example.org", "wrong password");
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }
}
