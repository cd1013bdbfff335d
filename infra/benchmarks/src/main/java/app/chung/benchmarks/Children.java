package app.chung.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Processes beside a bench. They end with it, also when it is told to end half-way. */
final class Children {

    private static final long PATIENCE_SECONDS = 30;

    private Children() {}

    static Process start(ProcessBuilder builder) throws IOException {
        Process child = builder.start();
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .name("end-" + child.pid())
                                .unstarted(() -> endWhole(child)));
        return child;
    }

    private static void endWhole(Process child) {
        child.destroy();
        try {
            if (child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        child.descendants().forEach(ProcessHandle::destroyForcibly);
        child.destroyForcibly();
    }
}
