package app.chung.language.imports;

import app.chung.language.kernel.Refusal;

/** Why something can't be done with an import. */
public sealed interface ImportRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** It was finished or stopped. */
    record ImportHasEnded() implements ImportRefusal {}

    /** It says it happened before the newest thing that is known of the same object. */
    record GoesBackInTime() implements ImportRefusal {}
}
