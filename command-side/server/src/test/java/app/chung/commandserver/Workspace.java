package app.chung.commandserver;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.commandserver.Browser.Answer;
import java.util.UUID;

/** A workspace that was set up, with its owner's browser. */
record Workspace(TestServer server, Browser owner, String ownerId) implements AutoCloseable {

    static final String PASSWORD = "correct horse";

    static Workspace setUp() throws Exception {
        return of(TestServer.start());
    }

    static Workspace of(TestServer server) {
        Browser owner = server.browser();
        Answer me =
                owner.post(
                        "/api/setup",
                        """
                        {"organisation":"Chung","language":"vi","timeZone":"Asia/Ho_Chi_Minh",
                         "fullName":"Nguyễn Thị Lan","givenName":"Lan","email":"lan@example.org",
                         "password":"correct horse"}""");
        assertThat(me.status()).as(me.text()).isEqualTo(200);
        return new Workspace(server, owner, me.json().path("person").asString());
    }

    /** A member who came in by an invitation. */
    Browser member(String name) {
        Answer link = owner.post("/api/invitations", "{\"role\":\"member\"}");
        String url = link.json().path("link").asString();
        Browser browser = server.browser();
        Answer me =
                browser.post(
                        "/api/invitations/" + url.substring(url.lastIndexOf('/') + 1),
                        """
                        {"fullName":"%s","givenName":"%s","email":"%s@example.org",
                         "password":"correct horse","language":"en"}"""
                                .formatted(name, name, name));
        assertThat(me.status()).as(me.text()).isEqualTo(200);
        return browser;
    }

    Answer signIn(Browser browser, String email, String password) {
        return browser.post(
                "/api/session",
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
    }

    static String task(UUID id, String title) {
        return "{\"task\":\"%s\",\"title\":\"%s\"}".formatted(id, title);
    }

    @Override
    public void close() {
        server.close();
    }
}
