package app.chung.importers.issues;

import app.chung.importers.Entry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said under an issue.
 *
 * @param place where it stands
 * @param kind a comment, a review, or a remark of a review
 * @param key what names it within its issue
 * @param author who said it
 * @param at when; null when the archive does not say
 * @param text Markdown; empty for nothing
 */
record Said(Entry place, Kind kind, String key, String author, @Nullable Instant at, String text) {

    /** What it is. */
    enum Kind {
        COMMENT,
        REVIEW,
        REMARK
    }
}
