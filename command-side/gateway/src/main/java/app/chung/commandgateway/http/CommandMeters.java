package app.chung.commandgateway.http;

import app.chung.platform.web.ProblemReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts commands by their name and by what became of them, and how long that took. */
@Component
record CommandMeters(MeterRegistry meters) {

    private static final int FAULT = 500;
    private static final int AWAY = 503;
    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10)
    };

    /**
     * Counts the answer when it is there, or that nobody waits for it any more.
     *
     * @param command one of our names, never the client's
     */
    <T> Mono<T> timed(String command, Mono<T> answer) {
        return Mono.defer(
                () -> {
                    Timer.Sample begun = Timer.start(meters);
                    return answer.doOnSuccess(_ -> begun.stop(timer(command, "done")))
                            .doOnError(failure -> begun.stop(timer(command, resultOf(failure))))
                            .doOnCancel(() -> begun.stop(timer(command, "given-up")));
                });
    }

    private static String resultOf(Throwable failure) {
        int status = ProblemReader.statusOf(failure);
        return status < FAULT ? "refused" : status == AWAY ? "away" : "fault";
    }

    private Timer timer(String command, String result) {
        return Timer.builder("chung.commands")
                .description("Commands by what became of them")
                .tag("command", command)
                .tag("result", result)
                .serviceLevelObjectives(STEPS)
                .register(meters);
    }
}
