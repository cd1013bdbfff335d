package app.chung.importers;

import java.io.PrintStream;

/**
 * Tells people at a keyboard how far it is, beside the result: a bar on a terminal, elsewhere a
 * line at times.
 */
public final class Console implements Report {

    private static final long A_SECOND = 1_000_000_000L;
    private static final int BAR = 24;

    private final PrintStream out;
    private final boolean terminal;
    private long begun;
    private long shown;
    private boolean barStands;

    /** On this stream. */
    public Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void line(String text) {
        clear();
        out.println(text);
    }

    @Override
    public synchronized void progress(String what, int done, int of) {
        long now = System.nanoTime();
        begun = begun == 0 ? now : begun;
        if (now - shown < (terminal ? A_SECOND / 5 : 5 * A_SECOND) && done < of) {
            return;
        }
        shown = now;
        String text = progressText(what, done, of, (now - begun) / (double) A_SECOND);
        if (terminal) {
            out.print("\r\u001b[K" + text);
            out.flush();
            barStands = true;
        } else {
            out.println(text);
        }
    }

    static String progressText(String what, int done, int of, double seconds) {
        double rate = seconds <= 0 ? 0 : done / seconds;
        int filled = of == 0 ? BAR : (int) ((long) BAR * Math.min(done, of) / of);
        String left = rate <= 0 ? "?" : String.valueOf(Math.round((of - done) / rate));
        return "%s [%s%s] %d/%d  %.0f/s  %s s left"
                .formatted(
                        what, "#".repeat(filled), ".".repeat(BAR - filled), done, of, rate, left);
    }

    private void clear() {
        if (barStands) {
            out.print("\r\u001b[K");
            barStands = false;
        }
    }
}
