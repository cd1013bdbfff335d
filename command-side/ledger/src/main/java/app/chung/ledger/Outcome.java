package app.chung.ledger;

import java.util.List;

/**
 * What one call of the append function did.
 *
 * @param results one for each member of the batch, in its order
 * @param first the first new position
 * @param last the last new position, before {@code first} when there is none
 */
record Outcome(List<AppendResult> results, long first, long last) {

    boolean grew() {
        return last >= first;
    }
}
