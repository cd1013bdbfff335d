package app.chung.importers;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An import stops here; what is brought in stays, and another run goes on from there. */
public final class CannotGoOn extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final String reason;

    /** Says why, for the person who started it. */
    public CannotGoOn(String reason, String why, @Nullable Throwable cause) {
        super(why, cause);
        this.reason = reason;
    }

    /** Why in a word, in kebab-case. */
    public String reason() {
        return reason;
    }
}
