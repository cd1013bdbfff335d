package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The views as an owner's client sees them. */
record Views(Client owner) {

    private static final String ENGINE = "/api/views/engine/";

    /** The newest position of the log. */
    long head() throws Exception {
        return progress().path("head").asLong();
    }

    /** How far each view is folded. */
    Map<String, Long> positions() throws Exception {
        return all(progress())
                .collect(
                        Collectors.toMap(
                                view -> view.path("view").asString(),
                                view -> view.path("position").asLong(),
                                Math::max));
    }

    /** Returns when all views and the index have folded everything there is. */
    void settle() throws Exception {
        Soon.is("all is folded", () -> settled(progress()));
    }

    private static boolean settled(JsonNode progress) {
        long head = progress.path("head").asLong();
        return Stream.of("views", "search")
                .flatMap(part -> progress.path(part).valueStream())
                .allMatch(each -> each.path("position").asLong() == head);
    }

    /** Builds every view anew from the log and has the two compared at one position. */
    void areWhatTheLogSays() throws Exception {
        long head = head();
        List<String> names = all(progress()).map(view -> view.path("view").asString()).toList();
        assertThat(names).hasSizeGreaterThan(10);
        for (String name : names) {
            owner.post(ENGINE + "rebuild", "{\"view\":\"%s\"}".formatted(name));
        }
        String equal = "equal at " + head + ": ";
        Soon.is("all are built anew", () -> all(progress()).allMatch(view -> compared(view, head)));
        assertThat(all(progress()))
                .allSatisfy(
                        view -> {
                            assertThat(view.path("comparison").asString()).startsWith(equal);
                            assertThat(view.path("parkedKeys").asInt()).isZero();
                            assertThat(view.path("state").asString()).isEqualTo("serving");
                        });
    }

    private static boolean compared(JsonNode view, long head) {
        return view.path("comparison").asString("").contains(" at " + head + ": ");
    }

    private JsonNode progress() throws Exception {
        return owner.get(ENGINE + "progress");
    }

    private static Stream<JsonNode> all(JsonNode progress) {
        return progress.path("views").valueStream();
    }
}
