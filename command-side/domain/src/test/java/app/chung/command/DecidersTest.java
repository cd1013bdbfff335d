package app.chung.command;

import static app.chung.command.Story.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Access;
import app.chung.command.Decision.Refused;
import app.chung.language.json.ChungJson;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.LanguageTypes;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Refusal.Kind;
import app.chung.language.kernel.Samples;
import app.chung.language.kernel.SentByGateway;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for every decider, enumerated from the language. */
class DecidersTest {

    private static final List<Class<?>> FAMILIES = LanguageTypes.families(Event.class);

    @Test
    void every_family_has_a_decider_and_its_own_kind() {
        Set<String> kinds = new TreeSet<>();
        for (Class<?> events : FAMILIES) {
            Decider<?, ?, ?> decider = deciderOf(events);
            assertThat(decider.events()).isEqualTo(events);
            assertThat(decider.commands().getName())
                    .isEqualTo(events.getName().replaceFirst("Event$", "Command"));
            assertThat(decider.kind()).matches("[a-z]+(-[a-z]+)*");
            kinds.add(decider.kind());
        }
        assertThat(kinds).hasSameSizeAs(FAMILIES);
    }

    @Test
    void nobody_outside_may_wish_for_anything() {
        Asker stranger = new Asker(STRANGER, Access.empty(), Story.NOW);
        for (Class<?> events : FAMILIES) {
            for (Command command : Samples.of(events).commands()) {
                if (!command.getClass().isAnnotationPresent(SentByGateway.class)) {
                    Decision<?> decision = decide(deciderOf(events), command, stranger);
                    assertThat(decision).as("%s", command).isInstanceOf(Refused.class);
                    Refusal refusal = ((Refused<?>) decision).refusal();
                    assertThat(refusal.kind()).as("%s", command).isIn(Kind.FORBIDDEN, Kind.HIDDEN);
                }
            }
        }
    }

    @Test
    void every_state_survives_a_snapshot() {
        for (Class<?> events : FAMILIES) {
            Object state = fold(deciderOf(events), Samples.of(events).events());
            String json = ChungJson.mapper().writeValueAsString(state);
            assertThat(ChungJson.mapper().readValue(json, state.getClass()))
                    .as(json)
                    .isEqualTo(state);
        }
    }

    @Test
    void a_state_from_a_snapshot_goes_on_like_the_first() {
        for (Class<?> events : FAMILIES) {
            Decider<?, ?, ?> decider = deciderOf(events);
            List<Event> samples = Samples.of(events).events();
            for (int cut = 0; cut < samples.size(); cut++) {
                Object before = fold(decider, samples.subList(0, cut));
                String json = ChungJson.mapper().writeValueAsString(before);
                Object again = ChungJson.mapper().readValue(json, before.getClass());
                assertThat(evolve(decider, again, samples.subList(cut, samples.size())))
                        .isEqualTo(fold(decider, samples));
            }
        }
    }

    private static Object fold(Decider<?, ?, ?> decider, List<Event> events) {
        return evolve(decider, decider.initial(), events);
    }

    @SuppressWarnings("unchecked")
    private static Object evolve(Decider<?, ?, ?> decider, Object from, List<Event> events) {
        Decider<?, Event, Object> any = (Decider<?, Event, Object>) decider;
        Object state = from;
        for (Event event : events) {
            state = any.evolve(state, event, Story.MEMBER);
        }
        return state;
    }

    @SuppressWarnings("unchecked")
    private static Decision<?> decide(Decider<?, ?, ?> decider, Command command, Asker asker) {
        Decider<Command, ?, Object> any = (Decider<Command, ?, Object>) decider;
        return any.decide(any.initial(), command, asker);
    }

    /** {@code language.tasks.TaskEvent} is decided by {@code command.tasks.Task}. */
    private static Decider<?, ?, ?> deciderOf(Class<?> events) {
        String name =
                events.getName().replace(".language.", ".command.").replaceFirst("Event$", "");
        try {
            Constructor<?> constructor = Class.forName(name).getConstructor();
            return (Decider<?, ?, ?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(events.getSimpleName() + " has no decider " + name, e);
        }
    }
}
