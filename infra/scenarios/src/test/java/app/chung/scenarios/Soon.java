package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waiting for what comes by itself. The bound only keeps a broken test from hanging. */
final class Soon {

    private static final Duration BOUND = Duration.ofMinutes(3);

    private Soon() {}

    static void is(String what, Callable<Boolean> holds) throws Exception {
        Instant end = Instant.now().plus(BOUND);
        while (!holds.call()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            Thread.sleep(50);
        }
    }
}
