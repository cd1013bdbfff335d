package app.chung.ledger.reader;

/**
 * The log can not be reached at present; nothing is known about what was asked. Try again later.
 */
public final class LedgerUnavailable extends RuntimeException {

    /** Says what was tried. */
    public LedgerUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
