package app.chung.commandgateway;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.json.MessageCatalog;
import app.chung.language.kernel.Id;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.tasks.TaskRefusal;
import app.chung.platform.web.JsonConfiguration;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a refusal reaches the one who asked. */
class RefusalsTest {

    /** RFC 9457 and we have given these a meaning. */
    private static final Set<String> MEANT =
            Set.of("type", "title", "status", "detail", "instance", "errors");

    /** Kinds of names, and the states of a workflow by their ids. */
    private static final Set<String> SLUGS = Set.of("scope", "from", "to");

    static Stream<RecordComponent> components() {
        return MessageCatalog.load().refusals().stream()
                .flatMap(type -> Stream.of(type.getRecordComponents()));
    }

    @ParameterizedTest
    @MethodSource("components")
    void tells_ids_and_counts_and_nobodys_words(RecordComponent component) {
        Class<?> type = component.getType();
        boolean slug = type == String.class && SLUGS.contains(component.getName());
        assertThat(Id.class.isAssignableFrom(type) || type == int.class || type.isEnum() || slug)
                .as("%s of %s", component, component.getAccessor().getDeclaringClass())
                .isTrue();
        assertThat(component.getName()).isNotIn(MEANT);
    }

    @Test
    void stands_beside_the_code() {
        PersonId owner = new PersonId(new UUID(0, 7));

        assertThat(json(new TaskRefusal.TaskHasAnOwner(owner)))
                .isEqualTo(
                        """
                        {"type":"tasks.task-has-an-owner","title":"Conflict","status":409,\
                        "owner":"00000000-0000-0000-0000-000000000007"}""");
        assertThat(json(new KernelRefusal.StaleVersion(3, 5)))
                .isEqualTo(
                        """
                        {"type":"kernel.stale-version","title":"Precondition Failed","status":412,\
                        "expectedVersion":3,"actualVersion":5}""");
    }

    @Test
    void says_nothing_of_what_is_hidden() {
        assertThat(json(new KernelRefusal.NotFound()))
                .isEqualTo(
                        """
                        {"type":"kernel.not-found","title":"Not Found","status":404}""");
    }

    private static String json(Refusal refusal) {
        return JsonConfiguration.strict().writeValueAsString(Refusals.problem(refusal).body());
    }
}
