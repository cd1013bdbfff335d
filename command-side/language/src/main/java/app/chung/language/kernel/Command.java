package app.chung.language.kernel;

/**
 * A wish that may be refused. Records in the imperative, nested in one sealed interface per
 * aggregate; the compact constructor checks shape and throws {@link Malformed}.
 */
public interface Command {

    /** The aggregate that decides. */
    Id target();

    /**
     * The aggregate that decides when this person asks. Differs from {@link #target()} only where
     * the person is part of the aggregate's name; who sends commands uses this one.
     */
    default Id target(PersonId asker) {
        return target();
    }
}
