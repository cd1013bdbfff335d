package app.chung.engine.sample.note;

import app.chung.access.Audience;
import app.chung.access.Visible;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A note. */
public record Note(
        String id,
        String folder,
        String text,
        int length,
        boolean moved,
        @Nullable Instant at,
        long position,
        Audience audience)
        implements Visible {}
