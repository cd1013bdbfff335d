package app.chung.importers;

import org.jspecify.annotations.Nullable;

/** An import stops here; what is brought in stays, and another run goes on from there. */
public final class CannotGoOn extends RuntimeException {

    /** Says why, for the person who started it. */
    public CannotGoOn(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
