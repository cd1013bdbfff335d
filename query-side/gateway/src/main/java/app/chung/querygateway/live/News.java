package app.chung.querygateway.live;

import app.chung.access.Visible;
import app.chung.engine.Change;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What browsers are told of a change.
 *
 * @param view in which view, {@code tasks.task}
 * @param key which document
 * @param removed true when it is no longer there for the reader
 * @param document what it is now; absent when it is to be fetched
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record News(String view, String key, @Nullable Boolean removed, @Nullable Visible document) {

    static News of(Change change, boolean whole) {
        return change.document() == null
                ? removed(change)
                : new News(
                        change.view().toString(),
                        change.key(),
                        null,
                        whole ? change.document() : null);
    }

    static News removed(Change change) {
        return new News(change.view().toString(), change.key(), true, null);
    }
}
