package app.chung.commandgateway.aggregate;

import app.chung.access.Access;
import java.util.List;
import java.util.function.Function;

/**
 * Several commands of one stream, to be decided one on the other.
 *
 * @param first the first, who asks knowing the log
 * @param rest those after it, given what everybody may do once those before have happened
 */
public record Chain(Attempt first, List<Function<Access, Attempt>> rest) {

    /** Copies the list. */
    public Chain {
        rest = List.copyOf(rest);
    }
}
