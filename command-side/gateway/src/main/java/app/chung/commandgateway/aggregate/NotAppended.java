package app.chung.commandgateway.aggregate;

import app.chung.ledger.AppendResult;

/** Rolls the unit of work back, so that the cached aggregate is forgotten. */
public final class NotAppended extends RuntimeException {

    private final transient AppendResult result;

    NotAppended(AppendResult result) {
        super(result.getClass().getSimpleName(), null, false, false);
        this.result = result;
    }

    /** Why; or the answer that the command got when it was sent before. */
    public AppendResult result() {
        return result;
    }
}
