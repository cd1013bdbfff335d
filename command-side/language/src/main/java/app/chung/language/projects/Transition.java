package app.chung.language.projects;

import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.Shape;
import java.util.Set;

/**
 * A step from one state to another.
 *
 * @param from the id of the state a task is in
 * @param to the id of the state it comes to
 * @param by who may do that, at least one
 */
public record Transition(String from, String to, Set<Mover> by) {

    /** Checks shape. */
    public Transition {
        Shape.required("from", from);
        Shape.required("to", to);
        by = Set.copyOf(Shape.required("by", by));
        if (by.isEmpty()) {
            throw new Malformed("by", "missing");
        }
    }
}
