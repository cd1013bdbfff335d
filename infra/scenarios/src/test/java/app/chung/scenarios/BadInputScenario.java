package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sends in good faith is refused or done, in bounds, and tells nothing of us. */
@Timeout(300)
class BadInputScenario {

    private static final String WRITE = "/api/commands/feed/write-post";
    private static final int LONGEST_POST = 20_000;
    private static final int HUGE = 50 * 1024 * 1024;

    private static RunningWorkspace workspace;
    private static Client owner;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        workspace = RunningWorkspace.start(folder);
        owner = People.owner(workspace.url());
    }

    @AfterAll
    static void stop() throws Exception {
        workspace.close();
    }

    /** Markdown that some parsers need minutes or a deep stack for. */
    enum Shape {
        QUOTES("> ", ""),
        NESTED_QUOTES(">", ""),
        LISTS("- ", "x"),
        DEEPER_LISTS("1) - + ", "x"),
        BRACKETS("[", ""),
        IMAGES("![", "]()"),
        BRACKET_PAIRS("[]", ""),
        LINKS("[a](", ""),
        LINKS_IN_LINKS("[a](<b", ""),
        REFERENCES("[a][", ""),
        DEFINITIONS("[a]: u\\n", ""),
        EMPHASIS("*a_ ", ""),
        STRONG("**a ", ""),
        STARS("*", "a"),
        ODD_STARS("a***b _", ""),
        STRIKES("~~a ~", ""),
        TICKS("`", "a"),
        TICKS_APART("a` ``", ""),
        TABLES("|", "\\n|-|-|\\n"),
        TABLE_ROWS("a|b\\n-|-\\n", ""),
        WIDE_TABLES("|-", "\\n|-"),
        ENTITIES("&#x41;&", ""),
        HTML("<a <!-- ", ""),
        DECLARATIONS("<?<!A<![CDATA[", ""),
        ADDRESSES("http://a.b/(((", ""),
        MAILS("a@b.c.d.", ""),
        BACKSLASHES("\\\\\\\\[", ""),
        FENCES("```\\n~~~\\n", ""),
        RULES("- - * _ ", "\\n"),
        SPACES("                a\\n", "");

        private final String again;
        private final String end;

        Shape(String again, String end) {
            this.again = again;
            this.end = end;
        }

        /** As a JSON string's content of so many characters, give or take a few. */
        String of(int length) {
            return again.repeat(length / again.replace("\\n", "n").length()) + end;
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void a_megabyte_of_markdown_is_refused_and_a_long_post_is_shown(Shape shape) throws Exception {
        assertThat(refused(WRITE, body(UUID.randomUUID(), shape.of(1_000_000)))).isTrue();
        UUID post = UUID.randomUUID();
        assertThat(write(post, "a" + shape.of(LONGEST_POST - 100)).statusCode()).isEqualTo(200);
        Soon.is("it is shown", () -> quiet(owner.ask("/api/views/feed/post/" + post)) == 200);
        healthy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WRITE,
                "/api/commands/tasks/create-task",
                "/api/session",
                "/api/invitations",
                "/api/views/engine/rebuild"
            })
    void ten_thousand_levels_are_refused(String path) throws Exception {
        for (String open : new String[] {"[", "{\"text\":", "{\"post\":["}) {
            String deep = open.repeat(10_000);
            assertThat(quiet(owner.send(path, BodyPublishers.ofString(deep)))).isEqualTo(400);
        }
        healthy();
    }

    @ParameterizedTest
    @ValueSource(strings = {WRITE, "/api/session", "/api/people/me/picture"})
    void fifty_megabytes_are_refused(String path) throws Exception {
        assertThat(refused(path, BodyPublishers.ofByteArray(new byte[HUGE]))).isTrue();
        assertThat(refused(path, BodyPublishers.ofInputStream(Endless::new))).isTrue();
        healthy();
    }

    @Test
    void a_cursor_of_ones_own_making_is_named() throws Exception {
        HttpResponse<String> answer = owner.ask("/api/views/feed/post?cursor=mine");
        assertThat(quiet(answer)).isEqualTo(400);
        assertThat(answer.body()).contains("\"path\":\"cursor\"");
    }

    @Test
    void nothing_of_it_reached_the_log_of_the_process() throws Exception {
        assertThat(workspace.said()).doesNotContain("OutOfMemory", "StackOverflow");
    }

    /** Too large, unless the server hangs up before it has all been sent. */
    private static boolean refused(String path, BodyPublisher body) throws InterruptedException {
        try {
            int status = quiet(owner.send(path, body));
            return status >= 400 && status < 500;
        } catch (IOException hungUp) {
            return true;
        }
    }

    private static HttpResponse<String> write(UUID post, String text) throws Exception {
        HttpResponse<String> answer = owner.send(WRITE, body(post, text));
        quiet(answer);
        return answer;
    }

    private static BodyPublisher body(UUID post, String text) {
        return BodyPublishers.ofString("{\"post\":\"%s\",\"text\":\"%s\"}".formatted(post, text));
    }

    /** The status of an answer that says nothing of what we are made of. */
    private static int quiet(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            assertThat(answer.body())
                    .doesNotContain("xception", "\tat ", "java.", "jackson", "spring")
                    .hasSizeLessThan(1_000);
        }
        return answer.statusCode();
    }

    private static void healthy() throws Exception {
        assertThat(owner.ask("/api/health").statusCode()).isEqualTo(200);
    }

    /** Fifty megabytes that nobody announces. */
    private static final class Endless extends InputStream {

        private int left = HUGE;

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int n = Math.min(left, length);
            left -= n;
            return n > 0 ? n : -1;
        }
    }
}
