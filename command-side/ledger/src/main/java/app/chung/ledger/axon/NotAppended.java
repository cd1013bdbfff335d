package app.chung.ledger.axon;

import app.chung.ledger.AppendResult;

/**
 * The events were not written, so the unit of work must roll back and the cached aggregate go. The
 * result says why: a {@link AppendResult.Duplicate} carries the answer to give, a {@link
 * AppendResult.StaleAccess} wants a new decision. A {@link AppendResult.Clash} comes as the cause
 * of Axon's own {@code ConcurrencyException}.
 */
public final class NotAppended extends RuntimeException {

    private final transient AppendResult result;

    NotAppended(AppendResult result) {
        super(result.toString());
        this.result = result;
    }

    /** What the ledger answered; never {@link AppendResult.Appended}. */
    public AppendResult result() {
        return result;
    }
}
