package app.chung.engine.run;

import java.time.Duration;

/**
 * How patient the engine is.
 *
 * @param batch events a batch at most
 * @param idle how long a view waits for news before it looks around
 * @param backoff the longest wait before another try when something is away
 * @param stuck a view that does not move for so long while the log does is started anew
 * @param keep a token without changes is stored so often
 * @param letters events parked a view at most; beyond it stops
 */
public record Settings(
        int batch, Duration idle, Duration backoff, Duration stuck, Duration keep, int letters) {

    /** What is used unless somebody knows better. */
    public static final Settings USUAL =
            new Settings(
                    1_000,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(1),
                    100_000);
}
