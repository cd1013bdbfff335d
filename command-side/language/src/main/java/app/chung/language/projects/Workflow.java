package app.chung.language.projects;

import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The states of a project in their order, and the steps between them. New tasks are in the first
 * state, which is not a done one; one state at least is.
 *
 * @param states 2 to 20
 * @param transitions the steps that may be made; none at all: leads and members make every step
 */
public record Workflow(List<State> states, List<Transition> transitions) {

    private static final int FEWEST = 2;
    private static final int MOST = 20;

    /** Checks that it holds together. */
    public Workflow {
        states = List.copyOf(Shape.required("states", states));
        transitions = List.copyOf(Shape.required("transitions", transitions));
        if (states.size() < FEWEST || states.size() > MOST) {
            throw new Malformed("states", states.size() < FEWEST ? "too-few" : "too-many");
        }
        if (states.getFirst().category() == Category.DONE) {
            throw new Malformed("states[0].category", "begins-done");
        }
        if (states.stream().noneMatch(state -> state.category() == Category.DONE)) {
            throw new Malformed("states", "never-done");
        }
        checkSteps(checkedIds(states), transitions);
    }

    private static Set<String> checkedIds(List<State> states) {
        Set<String> ids = states.stream().map(State::id).collect(Collectors.toSet());
        if (ids.size() < states.size()) {
            throw new Malformed("states", "not-unique");
        }
        return ids;
    }

    private static void checkSteps(Set<String> ids, List<Transition> transitions) {
        Set<List<String>> steps = new HashSet<>();
        for (Transition step : transitions) {
            if (!ids.contains(step.from()) || !ids.contains(step.to())) {
                throw new Malformed("transitions", "unknown-state");
            }
            if (step.from().equals(step.to()) || !steps.add(List.of(step.from(), step.to()))) {
                throw new Malformed("transitions", "not-unique");
            }
        }
    }
}
