package app.chung.language.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.chung.language.kernel.Malformed;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkflowTest {

    private static final State TODO = new State("todo", "To do", Category.TODO);
    private static final State DONE = new State("done", "Done", Category.DONE);
    private static final Transition STEP = new Transition("todo", "done", Set.of(Mover.LEAD));

    private static String refusal(Runnable shape) {
        Malformed refusal = catchThrowableOfType(Malformed.class, shape::run);
        return refusal.path() + " " + refusal.code();
    }

    private static String refusal(List<State> states, Transition... steps) {
        return refusal(() -> new Workflow(states, List.of(steps)));
    }

    @Test
    void holds_two_to_twenty_states() {
        List<State> many =
                IntStream.range(0, 21)
                        .mapToObj(i -> new State("s" + i, "S", Category.TODO))
                        .toList();
        assertThat(refusal(List.of(TODO))).isEqualTo("states too-few");
        assertThat(refusal(many)).isEqualTo("states too-many");
    }

    @Test
    void begins_before_it_ends() {
        assertThat(refusal(List.of(DONE, TODO))).isEqualTo("states[0].category begins-done");
        assertThat(refusal(List.of(TODO, new State("b", "B", Category.DOING))))
                .isEqualTo("states never-done");
    }

    @Test
    void names_each_state_and_each_step_once() {
        assertThat(refusal(List.of(TODO, TODO, DONE))).isEqualTo("states not-unique");
        assertThat(refusal(List.of(TODO, DONE), STEP, STEP)).isEqualTo("transitions not-unique");
    }

    @Test
    void steps_between_its_own_states_by_somebody() {
        Transition away = new Transition("todo", "gone", Set.of(Mover.LEAD));
        assertThat(refusal(List.of(TODO, DONE), away)).isEqualTo("transitions unknown-state");
        assertThat(refusal(() -> new Transition("todo", "done", Set.of()))).isEqualTo("by missing");
    }

    @Test
    void has_states_with_slugs() {
        assertThat(refusal(() -> new State("Đang làm", "x", Category.DOING)))
                .isEqualTo("id not-a-slug");
    }
}
