package app.chung.command;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.Refusal;
import java.util.function.Supplier;

/** A sentence that stays true: a record named by it, holding what it speaks of. */
public interface Rule {

    /** Whether the sentence holds. */
    boolean holds();

    /** What is the case when it does not. */
    Refusal otherwise();

    /** The decision if every rule holds, else the refusal of the first that does not. */
    static <E extends Event> Decision<E> keep(Supplier<Decision<E>> decision, Rule... rules) {
        for (Rule rule : rules) {
            if (!rule.holds()) {
                return Decision.refused(rule.otherwise());
            }
        }
        return decision.get();
    }
}
