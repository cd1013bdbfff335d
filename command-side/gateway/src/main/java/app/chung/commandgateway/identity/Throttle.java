package app.chung.commandgateway.identity;

import app.chung.platform.web.Problem;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Bounds how often somebody may fail. What succeeds gives its place back, so that nobody who knows
 * their password is slowed down by having used it.
 */
final class Throttle {

    private final int most;
    private final Duration within;
    private final Cache<String, Bucket> buckets;

    Throttle(int most, Duration within) {
        this.most = most;
        this.within = within;
        this.buckets = Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(within).build();
    }

    /** Does it, unless this key has failed too often; a failure counts, but none of our own. */
    <T> T guard(String key, Supplier<T> attempt) {
        Bucket bucket = buckets.get(key, _ -> fresh());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.tooManyRequests(
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        }
        boolean theirs = false;
        try {
            return attempt.get();
        } catch (Problem no) {
            theirs = no.body().status() < 500;
            throw no;
        } finally {
            if (!theirs) {
                bucket.addTokens(1);
            }
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                .build();
    }
}
