package app.chung.language.kernel;

/**
 * A wish that may be refused. Records in the imperative, nested in one sealed interface per
 * aggregate; the compact constructor checks shape and throws {@link Malformed}.
 */
public interface Command {

    /** The aggregate that decides. */
    Id target();
}
