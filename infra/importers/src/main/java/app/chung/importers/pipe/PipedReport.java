package app.chung.importers.pipe;

import app.chung.importers.Remark;
import app.chung.importers.Report;
import app.chung.importers.Tally;
import org.jspecify.annotations.Nullable;

/** Says through the pipe how far it is, a few times a second. */
final class PipedReport implements Report {

    private static final long PAUSE = 250_000_000L;

    private final Pipe pipe;
    private @Nullable Tally tally;
    private long said;
    private int whole;

    PipedReport(Pipe pipe) {
        this.pipe = pipe;
    }

    /** Counts by this one from now on. */
    synchronized void count(Tally counted) {
        this.tally = counted;
    }

    @Override
    public void line(String text) {
        remark(Remark.plain(text));
    }

    @Override
    public void remark(Remark remark) {
        pipe.say(new Frame.Said(remark));
    }

    @Override
    public synchronized void progress(String what, int done, int of) {
        long now = System.nanoTime();
        whole = of;
        if (said == 0 || now - said >= PAUSE) {
            said = now;
            sayCounts();
        }
    }

    synchronized void sayCounts() {
        if (tally != null) {
            int read = tally.read();
            pipe.say(
                    new Frame.Counted(
                            tally.done(),
                            Math.max(whole, read),
                            read,
                            tally.createdSoFar(),
                            tally.skipped()));
        }
    }
}
