package app.chung.engine;

import app.chung.access.Audience;
import app.chung.access.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A document has become another; told after it was stored.
 *
 * @param view in which view
 * @param key which document
 * @param since the first event that it has taken in: many in a row are told as one change
 * @param position the event that it follows from
 * @param document how it is now; null when it is gone
 * @param formerly to whom it was addressed until now; null when it is new
 */
public record Change(
        ViewName view,
        String key,
        long since,
        long position,
        @Nullable Visible document,
        @Nullable Audience formerly) {}
