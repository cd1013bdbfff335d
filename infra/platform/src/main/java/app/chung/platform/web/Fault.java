package app.chung.platform.web;

/**
 * A failure as it is logged: with its words, steps and causes, but without what Reactor notes
 * beside them, which is the whole address that was asked.
 */
final class Fault extends Exception {

    private Fault(Throwable failure) {
        super(failure.toString(), failure.getCause(), false, true);
        setStackTrace(failure.getStackTrace());
    }

    static Fault of(Throwable failure) {
        return new Fault(failure);
    }
}
