package app.chung.commandgateway.aggregate;

import app.chung.language.kernel.Refusal;
import app.chung.ledger.AppendResult;
import app.chung.ledger.axon.AppendContext;

/** What an aggregate made of one attempt, before it was written down. */
public sealed interface Outcome {

    /** The aggregate's version on which it was decided; 0 before its first event. */
    int decidedOn();

    /**
     * Events follow.
     *
     * @param concernsAccess whether they change who may do what
     * @param context where the ledger leaves its result
     */
    record Appended(int decidedOn, boolean concernsAccess, AppendContext context)
            implements Outcome {

        /** What the ledger made of them. */
        public AppendResult.Done result() {
            return context.appended().orElseThrow();
        }
    }

    /** It is already so. */
    record Unchanged(int decidedOn) implements Outcome {}

    /** No. */
    record Refused(int decidedOn, Refusal refusal) implements Outcome {}
}
