package app.chung.engine;

import org.jspecify.annotations.Nullable;

/** A store of views or of search can not be reached at present. Try again later. */
public final class StoreUnavailable extends RuntimeException {

    /** Says what was tried. */
    public StoreUnavailable(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
