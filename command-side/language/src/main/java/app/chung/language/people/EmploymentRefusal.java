package app.chung.language.people;

import app.chung.language.kernel.Refusal;

/** Why something can't be said about where a person works. */
public sealed interface EmploymentRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /**
     * A manager is an active person of the organisation, no guest, and not the person themselves.
     */
    record CannotManage() implements EmploymentRefusal {}
}
