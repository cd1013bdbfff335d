package app.chung.engine.store;

import java.util.List;

/**
 * What one batch of events changes; stored whole together with the token, or not at all.
 *
 * @param expected the token that the batch was read behind
 * @param token the token after it
 * @param upserts documents, one a key
 * @param letters events to park
 * @param released parked events that are done with; a key without any is no longer parked
 */
public record Write(
        long expected,
        long token,
        List<Upsert> upserts,
        List<Letter> letters,
        List<Letter> released) {

    /** Nothing but a step of the token. */
    public static Write step(long expected, long token) {
        return new Write(expected, token, List.of(), List.of(), List.of());
    }
}
