package app.chung.querygateway;

import static app.chung.query.testing.World.BAO;
import static app.chung.query.testing.World.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.bind.annotation.RequestMethod.GET;

import app.chung.language.json.WireName;
import app.chung.query.testing.TestServer.Answer;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestParam;

/** Every parameter of every address that is asked, found where it is mapped: nonsense is told. */
@Timeout(180)
class ParametersIT {

    private static final Gateway GATEWAY = Gateway.shared();

    private record Asked(String path, Parameter parameter) {

        /** What it does not mean, beside what no parameter of its type does. */
        Stream<String> wrong() {
            Class<?> type = parameter.getType();
            if (type.isEnum()) {
                return Stream.concat(
                        Stream.of("nonsense", "Open"),
                        Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()));
            }
            if (parameter.getName().equals("limit")) {
                return Stream.of("0", "-1", "-2147483648", "2147483648", "x", "1.5");
            }
            if (type == Instant.class) {
                return Stream.of("nonsense", "-1", "1700000000000", "2024-02-30T00:00:00Z");
            }
            return type == UUID.class || type == boolean.class
                    ? Stream.of("nonsense", "-1")
                    : Stream.empty();
        }

        @Override
        public String toString() {
            return path + " " + parameter.getName();
        }
    }

    static List<Asked> asked() {
        return GATEWAY.server().endpoints().entrySet().stream()
                .flatMap(
                        endpoint ->
                                endpoint.getKey().getPatternsCondition().getPatterns().stream()
                                        .flatMap(
                                                pattern ->
                                                        Arrays.stream(
                                                                        endpoint.getValue()
                                                                                .getMethod()
                                                                                .getParameters())
                                                                .map(
                                                                        p ->
                                                                                new Asked(
                                                                                        pattern
                                                                                                .getPatternString(),
                                                                                        p))))
                .filter(asked -> asked.parameter.isAnnotationPresent(RequestParam.class))
                .filter(asked -> asked.wrong().findAny().isPresent())
                .toList();
    }

    @Test
    void are_all_found() {
        assertThat(asked())
                .extracting(Asked::toString)
                .hasSizeGreaterThan(15)
                .contains(
                        "/api/search limit",
                        "/api/views/tasks/task state",
                        "/api/views/groups/group mine",
                        "/api/audit/history/{kind}/{id} limit");
    }

    static List<String> read() {
        return GATEWAY.server().endpoints().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(GET))
                .flatMap(info -> info.getPatternsCondition().getPatterns().stream())
                .map(
                        pattern ->
                                pattern.getPatternString()
                                        .replaceAll("\\{\\w+}", TASK.value() + ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("read")
    void are_told_by_name_when_nobody_knows_them(String path) {
        for (String query : List.of("colour=red", "limits=5", "Limit=5", "colour")) {
            Answer no = GATEWAY.server().get(BAO, path + "?" + query);
            String name = query.split("=")[0];
            assertThat(no.status()).as("%s?%s: %s", path, query, no.body()).isEqualTo(400);
            assertThat(no.body()).contains("{\"path\":\"" + name + "\",\"code\":\"unknown\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "", "1.5", "+1", "1234567890123456789"})
    void say_that_a_position_to_wait_for_is_none(String position) {
        for (String path : List.of("/api/views/tasks/task", "/api/search?q=lo")) {
            Answer no = GATEWAY.server().get(BAO, path, "Await-Position", position);
            assertThat(no.status()).as(no.body()).isEqualTo(400);
            assertThat(no.body()).contains("\"path\":\"Await-Position\"");
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void say_what_is_wrong_and_where(Asked asked) {
        String path = asked.path.replace("{kind}", "task").replace("{id}", TASK.value().toString());
        String name = asked.parameter.getName();
        String where = path.equals("/api/search") ? "q=lo" : CursorsIT.WHERE.getOrDefault(path, "");
        String rest = where.startsWith(name + "=") ? "" : "&" + where;
        for (String wrong : asked.wrong().toList()) {
            Answer no = GATEWAY.server().get(BAO, path + "?" + name + "=" + wrong + rest);
            assertThat(no.status()).as("%s=%s: %s", asked, wrong, no.body()).isEqualTo(400);
            assertThat(no.body()).contains("\"path\":\"" + name + "\"");
        }
        if (asked.parameter.getType().isEnum()) {
            for (Object constant : asked.parameter.getType().getEnumConstants()) {
                String right = name + "=" + WireName.of((Enum<?>) constant);
                GATEWAY.json(BAO, path + "?" + right + rest);
            }
        }
    }
}
