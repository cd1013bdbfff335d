package app.chung.language.kernel;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every message of the language, enumerated from its types. */
class LanguageTest {

    private static final List<Samples> SAMPLES = Samples.all();

    @Test
    void there_is_a_language() {
        assertThat(LanguageTypes.families(Event.class)).hasSizeGreaterThanOrEqualTo(11);
        assertThat(LanguageTypes.records(Event.class)).hasSizeGreaterThan(50);
    }

    @Test
    void every_command_has_a_sample() {
        assertThat(sampled(Samples::commands))
                .containsExactlyInAnyOrderElementsOf(LanguageTypes.records(Command.class));
    }

    @Test
    void every_event_has_a_sample() {
        assertThat(sampled(Samples::events))
                .containsExactlyInAnyOrderElementsOf(LanguageTypes.records(Event.class));
    }

    @Test
    void every_refusal_of_a_module_has_a_sample() {
        List<Class<?>> all = new ArrayList<>(LanguageTypes.records(Refusal.class));
        all.removeIf(KernelRefusal.class::isAssignableFrom);
        assertThat(sampled(Samples::refusals)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void every_message_belongs_to_a_sealed_family_named_after_its_aggregate() {
        for (Class<?> root : List.of(Command.class, Event.class, Refusal.class)) {
            assertThat(LanguageTypes.records(root))
                    .allSatisfy(
                            message ->
                                    assertThat(message.getEnclosingClass())
                                            .isNotNull()
                                            .matches(Class::isSealed)
                                            .matches(
                                                    family ->
                                                            family.getSimpleName()
                                                                    .endsWith(
                                                                            root.getSimpleName())));
        }
    }

    @Test
    void names_are_unique_in_a_module() {
        Map<String, List<Class<?>>> named =
                LanguageTypes.all().stream()
                        .filter(Class::isRecord)
                        .collect(groupingBy(t -> t.getPackageName() + "." + t.getSimpleName()));
        assertThat(named.values()).allSatisfy(types -> assertThat(types).hasSize(1));
    }

    @Test
    void commands_have_few_fields() {
        assertThat(LanguageTypes.records(Command.class))
                .filteredOn(command -> !command.isAnnotationPresent(SentByGateway.class))
                .allSatisfy(c -> assertThat(c.getRecordComponents()).hasSizeBetween(1, 9));
    }

    @Test
    void events_hold_no_clear_text_of_persons() {
        Set<Class<?>> personal = Set.of(Personal.Open.class, Personal.Sealed.class);
        assertThat(LanguageTypes.records(Event.class))
                .flatExtracting(event -> List.of(event.getRecordComponents()))
                .noneMatch(component -> personal.contains(component.getType()))
                .noneMatch(component -> component.getName().matches(".*(hash|password|secret).*"));
    }

    @Test
    void texts_of_persons_are_kept_out_of_strings() {
        assertThat(SAMPLES.stream().flatMap(s -> s.events().stream()).map(Object::toString))
                .noneMatch(text -> text.contains("Mẻ") || text.contains("@example.org"));
    }

    @Test
    void every_command_says_who_decides() {
        for (Samples samples : SAMPLES) {
            assertThat(samples.commands())
                    .allSatisfy(command -> assertThat(command.target(Cast.LAN)).isNotNull());
        }
    }

    private static <T> Set<Class<?>> sampled(Function<Samples, List<T>> part) {
        return SAMPLES.stream()
                .flatMap(samples -> part.apply(samples).stream())
                .map(Object::getClass)
                .collect(Collectors.toSet());
    }
}
