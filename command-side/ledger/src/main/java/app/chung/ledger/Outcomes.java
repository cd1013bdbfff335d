package app.chung.ledger;

import java.util.List;

/** Turns the outcome of a repeated call into that of the command. */
final class Outcomes {

    private Outcomes() {}

    /**
     * What the lost call had committed comes back as a duplicate of itself; to its caller it is the
     * first and only try. The new positions are then unknown in part, so all up to the last count.
     */
    static Outcome asFirstTry(Outcome repeated) {
        List<AppendResult> results = repeated.results().stream().map(Outcomes::asFirstTry).toList();
        long last = repeated.last();
        long first = repeated.first();
        for (AppendResult result : results) {
            if (result instanceof AppendResult.Done done) {
                last = Math.max(last, done.position());
                first = Math.min(first, done.position());
            }
        }
        return new Outcome(results, first, last);
    }

    private static AppendResult asFirstTry(AppendResult result) {
        return result instanceof AppendResult.Duplicate(var stream, int version, long position)
                ? new AppendResult.Appended(stream, version, position)
                : result;
    }
}
