package app.chung.querygateway;

import static app.chung.query.testing.World.LAN;
import static app.chung.query.testing.World.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.audit.AuditConfiguration;
import app.chung.embedded.testing.TestOpenSearch;
import app.chung.language.feed.PostEvent.PostWritten;
import app.chung.language.feed.PostId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import app.chung.language.tasks.TaskId;
import app.chung.platform.PostgresSettings;
import app.chung.query.ViewsConfiguration;
import app.chung.query.testing.RealViews;
import app.chung.query.testing.Story;
import app.chung.query.testing.TestServer;
import app.chung.query.testing.TestServer.Answer;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query side on a real log, real views and a real index, with some things in Markdown. */
public final class Gateway {

    /** A post for everybody, in Markdown. */
    public static final PostId PLAN = new PostId(id(301));

    /** A task for everybody, described in Markdown. */
    public static final TaskId KILN = new TaskId(id(302));

    private static final String MARKDOWN =
            """
            # Kế hoạch

            **Lò nung** số [hai](https://example.org/lo) chạy `thử` từ thứ *hai*.

            - men xanh
            - men ~~nâu~~ trắng
            - hỏi [@](person:%s) trước
            """
                    .formatted(LAN.value());

    private static final class Shared {
        static final Gateway GATEWAY = new Gateway();
    }

    private final TestServer server;
    private final long position;

    private Gateway() {
        RealViews views = new RealViews();
        Story.play(views);
        Personal words = Personal.of(LAN, MARKDOWN);
        views.then(LAN, "post", PLAN, new PostWritten(PLAN, LAN, null, 0, words));
        views.then(
                LAN,
                "task",
                KILN,
                new TaskCreated(KILN, "Thử lò", words, null, 0, null, null, LAN, null, null));
        views.settle();
        position = views.position();
        var index = TestOpenSearch.shared().address();
        server =
                new TestServer(
                        views,
                        Map.of(
                                "chung.opensearch.url", index.uri().toString(),
                                "chung.opensearch.user", index.user(),
                                "chung.opensearch.password", index.password()),
                        Parts.class);
    }

    /** What is tested: all but the live stream, which has tests of its own. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan({
        "app.chung.querygateway.engine",
        "app.chung.querygateway.opening",
        "app.chung.querygateway.search"
    })
    @Import({
        ViewsConfiguration.class,
        AuditConfiguration.class,
        EngineProblems.class,
        AwaitPosition.class
    })
    static class Parts {

        /** Alone, so it asks no database whether there are others. */
        @Bean
        static ViewsPlace place() {
            return ViewsPlace.only(new PostgresSettings("jdbc:postgresql:", "nobody", ""));
        }
    }

    /** The one that this JVM's tests share. */
    public static Gateway shared() {
        return Shared.GATEWAY;
    }

    /** The server. */
    public TestServer server() {
        return server;
    }

    /** Everything has been written up to here. */
    public long position() {
        return position;
    }

    /** The JSON of a good answer. */
    public JsonNode json(PersonId person, String path) {
        Answer answer = server.get(person, path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
