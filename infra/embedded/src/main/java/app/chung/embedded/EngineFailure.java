package app.chung.embedded;

import org.jspecify.annotations.Nullable;

/** An engine could not be brought up; the message is meant for the person at the keyboard. */
public final class EngineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineFailure(String message) {
        super(message);
    }

    public EngineFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
