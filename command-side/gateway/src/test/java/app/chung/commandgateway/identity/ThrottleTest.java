package app.chung.commandgateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.platform.web.Problem;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final int MOST = 3;

    private final Throttle throttle = new Throttle(MOST, Duration.ofHours(1));

    private int answer(Supplier<Integer> attempt) {
        try {
            return throttle.guard("an", attempt);
        } catch (Problem no) {
            return no.body().status();
        }
    }

    private static int refused() {
        throw Problem.forbidden();
    }

    private static int broken() {
        throw Problem.unavailable();
    }

    @Test
    void lets_nobody_in_who_failed_too_often() {
        for (int i = 0; i < MOST; i++) {
            assertThat(answer(ThrottleTest::refused)).isEqualTo(403);
        }
        assertThat(answer(() -> 200)).isEqualTo(429);
        assertThat(throttle.<Integer>guard("binh", () -> 200)).isEqualTo(200);
    }

    @Test
    void counts_neither_success_nor_faults_of_ours() {
        for (int i = 0; i <= MOST; i++) {
            assertThat(answer(() -> 200)).isEqualTo(200);
            assertThat(answer(ThrottleTest::broken)).isEqualTo(503);
            assertThatThrownBy(
                            () ->
                                    throttle.guard(
                                            "an",
                                            () -> {
                                                throw new IllegalStateException("away");
                                            }))
                    .hasMessage("away");
        }
    }
}
