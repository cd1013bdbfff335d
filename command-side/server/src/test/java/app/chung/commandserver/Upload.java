package app.chung.commandserver;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.commandserver.Browser.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A file that a browser brings in. */
record Upload(Browser browser, UUID job) {

    static final String JOBS = "/api/imports/job";

    /** The bound only keeps a broken test from hanging. */
    private static final Duration BOUND = Duration.ofMinutes(2);

    static Upload by(Browser browser) {
        return new Upload(browser, UUID.randomUUID());
    }

    Answer announce(String name, long size) {
        return browser.post(
                JOBS, "{\"job\":\"%s\",\"name\":\"%s\",\"size\":%d}".formatted(job, name, size));
    }

    Answer piece(long offset, byte[] bytes) {
        String path = "%s/%s/file?offset=%d".formatted(JOBS, job, offset);
        return browser.put(path, bytes, "application/octet-stream");
    }

    /** All of it, in two pieces. */
    JsonNode send(String name, byte[] file) {
        assertThat(announce(name, file.length).status()).isEqualTo(200);
        int half = file.length / 2;
        assertThat(piece(0, Arrays.copyOf(file, half)).status()).isEqualTo(200);
        Answer last = piece(half, Arrays.copyOfRange(file, half, file.length));
        assertThat(last.status()).as(last.text()).isEqualTo(200);
        return last.json();
    }

    Answer ask(String what) {
        return browser.post("%s/%s/%s".formatted(JOBS, job, what), "");
    }

    Answer discard() {
        return browser.delete(JOBS + "/" + job);
    }

    JsonNode shown() {
        return browser.get(JOBS).json().path("job");
    }

    /** Waits for what comes by itself. */
    JsonNode until(Predicate<JsonNode> holds) {
        Instant end = Instant.now().plus(BOUND);
        JsonNode now = shown();
        while (!holds.test(now)) {
            assertThat(Instant.now()).as(now.toString()).isBefore(end);
            LockSupport.parkNanos(20_000_000);
            now = shown();
        }
        return now;
    }

    JsonNode ended() {
        return until(job -> !state(job).equals("running"));
    }

    static String state(JsonNode job) {
        return job.path("state").asString("");
    }
}
