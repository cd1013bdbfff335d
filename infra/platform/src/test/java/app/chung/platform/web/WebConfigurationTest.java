package app.chung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

class WebConfigurationTest {

    @Test
    void lets_work_end_in_peace_when_whoever_asked_for_it_goes_away() throws Exception {
        WebConfiguration web = new WebConfiguration();
        try (ExecutorService threads = web.blockingExecutor()) {
            Scheduler blocking = web.blocking(threads);
            CountDownLatch started = new CountDownLatch(1);
            CountDownLatch left = new CountDownLatch(1);
            CompletableFuture<Boolean> disturbed = new CompletableFuture<>();
            var asking =
                    Mono.fromRunnable(
                                    () -> {
                                        started.countDown();
                                        disturbed.complete(interrupted(left));
                                    })
                            .subscribeOn(blocking)
                            .subscribe();
            started.await();
            asking.dispose();
            left.countDown();
            assertThat(disturbed.get(1, TimeUnit.MINUTES)).isFalse();
        }
    }

    private static boolean interrupted(CountDownLatch latch) {
        try {
            latch.await();
            return Thread.currentThread().isInterrupted();
        } catch (InterruptedException _) {
            return true;
        }
    }
}
