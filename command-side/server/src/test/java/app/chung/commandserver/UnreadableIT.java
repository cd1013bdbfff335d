package app.chung.commandserver;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** What is no request that can be read is answered like any other that is wrong, and not logged. */
class UnreadableIT {

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        server = TestServer.start();
        LOG.start();
        root().addAppender(LOG);
    }

    @AfterAll
    static void stop() {
        root().detachAppender(LOG);
        server.close();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/health?q=\"x\"", "/api/a\"b", "/a b", "/%zz", "/api/health#x", "{"})
    void an_address_that_is_none(String address) throws Exception {
        is(asked("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "GET / HTTP/1.1\r\nHost: localhost\r\n: x", "GET /"})
    void what_is_no_request(String words) throws Exception {
        is(asked(words + "\r\n\r\n"), 400);
    }

    @Test
    void an_address_that_is_too_long() throws Exception {
        String path = "/api/health?q=" + "x".repeat(9_000);
        is(asked("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), 414);
    }

    @Test
    void headers_that_are_too_long() throws Exception {
        String header = "X-Long: " + "x".repeat(17_000);
        is(asked("GET / HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n"), 431);
    }

    @Test
    void a_body_behind_it_is_not_taken_for_a_request() throws Exception {
        String next = "GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n";
        String post = "POST /\" HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + next.length();
        is(asked(post + "\r\n\r\n" + next + next), 400);
    }

    @Test
    void an_address_of_eight_kilobytes_is_read() throws Exception {
        String path = "/api/health?" + "x".repeat(8_000);
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close";
        String much = "\r\nX-Long: " + "x".repeat(12_000);
        assertThat(asked(request + much + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/views/%2e%2e/x", "/%2e%2e/x.js", "/api/a:/b", "/a/WEB-INF/b.js"})
    void an_address_that_leads_elsewhere_is_nowhere(String address) throws Exception {
        String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close";
        assertThat(asked(request + "\r\n\r\n")).startsWith("HTTP/1.1 40");
        assertThat(LOG.list).isEmpty();
    }

    @Test
    void others_are_served_all_the_while() {
        for (String path : List.of("/api/health", "/api/health?", "/%C4%91")) {
            assertThat(server.browser().get(path).status()).isIn(200, 404);
        }
    }

    private static void is(String answer, int status) {
        String[] parts = answer.split("\r\n\r\n", 2);
        assertThat(parts[0])
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("connection: close");
        var problem = JsonMapper.shared().readTree(parts[1]);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).startsWith("kernel.");
        assertThat(LOG.list).isEmpty();
    }

    /** Everything that comes until the server hangs up. */
    private static String asked(String words) throws IOException {
        try (Socket socket = new Socket("localhost", URI.create(server.url()).getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
