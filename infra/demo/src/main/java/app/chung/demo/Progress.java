package app.chung.demo;

import java.time.Duration;
import java.util.function.Consumer;

/** Says how far something is and how long it will take, when that is longer than two seconds. */
final class Progress {

    private static final long EVERY = Duration.ofSeconds(2).toNanos();
    private static final double SECOND = Duration.ofSeconds(1).toNanos();
    private static final int HUNDRED = 100;

    private final Consumer<String> out;
    private String what = "";
    private long began;
    private long told;

    Progress(Consumer<String> out) {
        this.out = out;
    }

    void done(String of, int done, int all) {
        long now = System.nanoTime();
        if (!of.equals(what)) {
            what = of;
            began = now;
            told = now;
        }
        if (now - told > EVERY && done > 0 && done < all) {
            told = now;
            double left = (now - began) / SECOND / done * (all - done);
            out.accept(
                    "%s: %d %%, %.0f s left".formatted(of, done * HUNDRED / all, Math.ceil(left)));
        }
    }
}
