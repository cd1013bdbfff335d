package app.chung.commandserver;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection goes on being read, whatever came over it before; answers travel light. */
class ConnectionsIT {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final String REFUSED =
            "POST /api/commands/tasks/create-task HTTP/1.1\r\n"
                    + "Host: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 2\r\n\r\n{}";
    private static final String FINE = "GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private static Workspace workspace;

    @BeforeAll
    static void start() throws Exception {
        workspace = Workspace.setUp();
    }

    @AfterAll
    static void stop() {
        workspace.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 16})
    void answers_behind_requests_that_were_refused_all_at_once(int requests) throws IOException {
        try (Socket socket = connect()) {
            for (int round = 0; round < 20; round++) {
                send(socket, REFUSED.repeat(requests));
                InputStream in = new BufferedInputStream(socket.getInputStream());
                for (int i = 0; i < requests; i++) {
                    assertThat(status(in)).isEqualTo(403);
                }
                send(socket, FINE);
                assertThat(status(in)).isEqualTo(200);
            }
        }
    }

    @Test
    void answers_behind_a_body_that_came_later_than_its_refusal() throws IOException {
        try (Socket socket = connect()) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int round = 0; round < 200; round++) {
                send(socket, REFUSED.substring(0, REFUSED.length() - 2));
                assertThat(status(in)).isEqualTo(403);
                send(socket, "{}" + FINE);
                assertThat(status(in)).isEqualTo(200);
            }
        }
    }

    @Test
    void compresses_what_is_worth_it_for_those_who_ask() throws Exception {
        HttpResponse<byte[]> plain = get("/api/openapi/command.json", "identity");
        HttpResponse<byte[]> small = get("/api/health", "gzip, br");
        HttpResponse<byte[]> packed = get("/api/openapi/command.json", "br, gzip;q=0.8");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(small.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body()).hasSizeLessThan(plain.body().length / 2);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain.body());
        }
    }

    private static HttpResponse<byte[]> get(String path, String encodings) throws Exception {
        URI address = URI.create(workspace.server().url() + path);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(address).header("Accept-Encoding", encodings).build(),
                    BodyHandlers.ofByteArray());
        }
    }

    private static Socket connect() throws IOException {
        URI url = URI.create(workspace.server().url());
        Socket socket = new Socket(url.getHost(), url.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    private static int status(InputStream in) throws IOException {
        String first = line(in);
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        in.readNBytes(length);
        return Integer.parseInt(first.split(" ")[1]);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            line.append((char) read);
        }
        return line.toString().strip();
    }
}
