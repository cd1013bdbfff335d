package app.chung.commandserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Nothing that a foreign page can make a browser send has an effect. */
@org.junit.jupiter.api.TestInstance(org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS)
class ForeignSitesIT {

    private static Workspace workspace;

    @BeforeAll
    static void start() throws Exception {
        workspace = Workspace.setUp();
    }

    @AfterAll
    static void stop() {
        workspace.close();
    }

    /** Every unsafe endpoint there is, as Spring knows them, so that a new one is tried too. */
    static Stream<Arguments> endpoints() {
        return endpoints((_, _) -> true);
    }

    private static Stream<Arguments> endpoints(
            BiPredicate<RequestMappingInfo, HandlerMethod> which) {
        return workspace
                .server()
                .part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> which.test(entry.getKey(), entry.getValue()))
                .flatMap(entry -> unsafe(entry.getKey()));
    }

    private static Stream<Arguments> unsafe(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .filter(method -> !method.name().equals("GET"))
                .flatMap(
                        method ->
                                info.getPatternsCondition().getPatterns().stream()
                                        .map(
                                                pattern ->
                                                        Arguments.of(
                                                                method.name(),
                                                                path(pattern.getPatternString()))));
    }

    private static String path(String pattern) {
        return pattern.replace("{module}", "tasks")
                .replace("{command}", "create-task")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void refuses_every_request_that_is_not_from_our_page(String method, String path) {
        for (Map<String, String> change :
                List.of(
                        without("Origin"),
                        with("Origin", "null"),
                        with("Origin", "https://evil.example"),
                        with("Origin", workspace.server().url() + ".evil.example"),
                        without("X-Chung"))) {
            var answer = workspace.owner().send(method, path, "{}".getBytes(), change);
            assertThat(answer.status()).as("%s %s %s", method, path, change).isEqualTo(403);
            assertThat(answer.type()).isEqualTo("kernel.foreign-origin");
        }
    }

    /** Those that read what is posted to them. */
    static Stream<Arguments> readers() {
        return endpoints(ForeignSitesIT::reads).filter(a -> a.get()[0].equals("POST"));
    }

    private static boolean reads(RequestMappingInfo info, HandlerMethod method) {
        return !info.getConsumesCondition().isEmpty()
                || Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void refuses_forms_and_text(String method, String path) {
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
            var headers = with("Content-Type", type);
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
            var answer = workspace.owner().send(method, path, "{}".getBytes(), headers);
            assertThat(answer.status()).as("%s %s", path, type).isEqualTo(415);
        }
    }

    @Test
    void finds_the_endpoints_it_is_about() {
        assertThat(endpoints().map(a -> a.get()[1]).map(String::valueOf))
                .contains("/api/setup", "/api/session", "/api/commands/tasks/create-task")
                .hasSizeGreaterThan(9);
    }

    @Test
    void never_lets_a_method_be_overridden() {
        var headers = workspace.owner().ours();
        headers.put("X-HTTP-Method-Override", "DELETE");
        assertThat(workspace.owner().send("GET", "/api/session", null, headers).status())
                .isEqualTo(200);
        assertThat(workspace.owner().get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void protects_every_answer_with_headers() {
        for (String path : List.of("/api/health", "/api/session", "/api/nothing", "/")) {
            var headers = workspace.server().browser().get(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe-eval");
        }
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> headers = new HashMap<>(workspace.owner().ours());
        headers.put(name, value);
        return headers;
    }

    private static Map<String, String> without(String name) {
        Map<String, String> headers = new HashMap<>(workspace.owner().ours());
        headers.remove(name);
        return headers;
    }
}
