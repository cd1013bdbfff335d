package app.chung.querygateway;

import static app.chung.query.testing.World.BAO;
import static app.chung.query.testing.World.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.json.WireName;
import app.chung.query.testing.TestServer.Answer;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
