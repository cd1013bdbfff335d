package app.chung.querygateway;

import static app.chung.query.testing.World.BAO;
import static app.chung.query.testing.World.CHANNEL;
import static app.chung.query.testing.World.POST;
import static app.chung.query.testing.World.PROJECT;
import static app.chung.query.testing.World.RIDERS;
import static app.chung.query.testing.World.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.query.testing.TestServer.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestParam;

/** Every list that goes on by a cursor, found where it is mapped: a cursor of nobody's is told. */
@Timeout(180)
class CursorsIT {

    private static final Set<String> PLACES = Set.of("cursor", "before", "after");
    static final Map<String, String> WHERE =
            Map.of(
                    "/api/views/feed/comment", "post=" + POST.value(),
                    "/api/views/tasks/comment", "task=" + TASK.value(),
                    "/api/views/tasks/placement", "task=" + TASK.value(),
                    "/api/views/tasks/card", "project=" + PROJECT.value(),
                    "/api/views/projects/member", "project=" + PROJECT.value(),
                    "/api/views/chat/message", "channel=" + CHANNEL.value(),
                    "/api/views/groups/membership", "group=" + RIDERS.value());

    private static final Gateway GATEWAY = Gateway.shared();

    static List<String> lists() {
        return GATEWAY.server().endpoints().entrySet().stream()
                .flatMap(
                        endpoint ->
                                Arrays.stream(endpoint.getValue().getMethod().getParameters())
                                        .filter(p -> p.isAnnotationPresent(RequestParam.class))
                                        .filter(p -> PLACES.contains(p.getName()))
                                        .flatMap(
                                                p ->
                                                        patterns(endpoint.getKey())
                                                                .map(x -> x + " " + p.getName())))
                .sorted()
                .toList();
    }

    private static Stream<String> patterns(
            org.springframework.web.reactive.result.method.RequestMappingInfo endpoint) {
        return endpoint.getPatternsCondition().getPatterns().stream()
                .map(pattern -> pattern.getPatternString());
    }

    @Test
    void are_all_found() {
        assertThat(lists()).hasSizeGreaterThan(10).contains("/api/views/tasks/task cursor");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void say_that_a_cursor_is_none_of_theirs(String list) {
        String[] step = list.split(" ");
        String path = step[0].replace("{kind}", "task").replace("{id}", TASK.value().toString());
        String where = WHERE.getOrDefault(path, "limit=2");
        for (String wrong : List.of("zzz", "AAAA-_8", "-", "1e9", "public:zzz")) {
            Answer no = GATEWAY.server().get(BAO, path + "?" + where + "&" + step[1] + "=" + wrong);
            assertThat(no.status()).as("%s of %s: %s", wrong, list, no.body()).isEqualTo(400);
            assertThat(no.body()).contains("\"path\":\"" + step[1] + "\"");
        }
    }

    @Test
    void end_where_nothing_follows() {
        String body = GATEWAY.json(BAO, "/api/views/chat/channel").toString();
        assertThat(body).contains("\"next\":null");
    }
}
