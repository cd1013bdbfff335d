package app.chung.language.kernel;

import java.util.UUID;

/**
 * Names the stream of one aggregate: a task, a post, a message each has its own.
 *
 * @param kind the aggregate's noun in kebab-case, for example {@code task}
 * @param id the aggregate's id
 */
public record StreamId(String kind, UUID id) {

    /** The stream of that key in one line. */
    public static StreamId parse(String text) {
        int colon = text.indexOf(':');
        return new StreamId(
                text.substring(0, Math.max(colon, 0)), UUID.fromString(text.substring(colon + 1)));
    }

    /** The key in one line, {@code task:0192…}. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
