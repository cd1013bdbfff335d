package app.chung.platform.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer other than the one that was asked for, as RFC 9457 has it. Thrown where it is noticed,
 * written in one place.
 */
public final class Problem extends RuntimeException {

    private final transient Body body;
    private final int retryAfterSeconds;

    private Problem(Body body, int retryAfterSeconds) {
        super(body.type(), null, false, false);
        this.body = body;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /**
     * What the client reads.
     *
     * @param type the stable code, for example {@code tasks.task-is-closed}
     * @param title the status in words
     * @param status the HTTP status
     * @param errors the fields at fault
     * @param more what a refusal tells beside its code, as further members
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Body(
            String type,
            String title,
            int status,
            @Nullable List<FieldError> errors,
            @JsonAnyGetter Map<String, Object> more) {

        /** The same with one more member. */
        Body with(String name, Object value) {
            Map<String, Object> all = new LinkedHashMap<>(more);
            all.put(name, value);
            return new Body(type, title, status, errors, all);
        }
    }

    /**
     * One field at fault.
     *
     * @param path where, for example {@code due.zone}
     * @param code why, in kebab-case
     */
    public record FieldError(String path, String code) {}

    /** What the client reads. */
    public Body body() {
        return body;
    }

    /** Seconds to wait before another try; 0 when waiting does not help. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** A problem that is nothing but its code. */
    public static Problem of(int status, String code) {
        return of(status, code, Map.of());
    }

    /** A problem that tells more than its code. */
    public static Problem of(int status, String code, Map<String, Object> more) {
        return new Problem(
                new Body(code, Titles.of(status), status, null, more), status == 503 ? 1 : 0);
    }

    /** One field is wrong. */
    public static Problem invalid(String path, String code) {
        List<FieldError> errors = List.of(new FieldError(path, code));
        return new Problem(new Body("kernel.invalid", Titles.of(400), 400, errors, Map.of()), 0);
    }

    /** There is no such thing, or none that this person may know of: always the same bytes. */
    public static Problem notFound() {
        return of(404, "kernel.not-found");
    }

    /** Nobody is signed in. */
    public static Problem notSignedIn() {
        return of(401, "kernel.not-signed-in");
    }

    /** This person may not do that. */
    public static Problem forbidden() {
        return of(403, "kernel.forbidden");
    }

    /** Something underneath is away; try again. */
    public static Problem unavailable() {
        return of(503, "kernel.unavailable");
    }

    /** Too often; again in so many seconds. */
    public static Problem tooManyRequests(long seconds) {
        return new Problem(
                new Body("kernel.too-many-requests", Titles.of(429), 429, null, Map.of()),
                (int) Math.clamp(seconds, 1, 86_400));
    }
}
