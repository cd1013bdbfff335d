package app.chung.engine.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one batch of events changes; stored whole together with the token, or not at all.
 *
 * @param expected the token that the batch was read behind
 * @param token the token after it
 * @param upserts documents, one a key
 * @param parked events to park
 * @param released parked events that are done with; a key without any is no longer parked
 */
public record Write(
        long expected,
        long token,
        List<Upsert> upserts,
        List<ParkedEvent> parked,
        List<ParkedEvent> released) {

    /** Nothing but a step of the token. */
    public static Write step(long expected, long token) {
        return new Write(expected, token, List.of(), List.of(), List.of());
    }

    /**
     * What is to be parked when these documents could not be stored: the events of each of them
     * wait, the first with the reason.
     *
     * @param refused why, by key
     */
    public List<ParkedEvent> parkedWith(Map<String, String> refused) {
        List<ParkedEvent> all = new ArrayList<>(parked);
        for (Upsert upsert : upserts) {
            String key = upsert.row().key();
            @Nullable String error = refused.get(key);
            for (int i = 0; error != null && i < upsert.events().size(); i++) {
                all.add(new ParkedEvent(key, upsert.events().get(i), i == 0 ? error : null));
            }
        }
        return all;
    }
}
